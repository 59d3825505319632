import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { runInnesto } from '../../../src/cli/fixtures/run-innesto.ts';
import { useTemporaryFolder } from '../../../src/cli/fixtures/temporary-folder.ts';
import { hasProgram } from '../has-program.ts';
import { compareReport } from './compare-report.ts';
import { drawPages } from './draw-pages.ts';
import { forgetOthers, listKept, readPages, writePages } from './expected-pages.ts';
import { examples, keptReports, type KeptReport } from './kept-reports.ts';
import type { PagePicture } from './page-picture.ts';

const changed = 'test-results/pages-changed';
/** Set by `npm run golden`, which keeps what comes out instead of comparing it. */
const rewrites = process.env.INNESTO_GOLDEN === 'write';
const folder = useTemporaryFolder();

beforeAll(() => rmSync(changed, { recursive: true, force: true }));

async function drawReport({ example, options }: KeptReport): Promise<readonly PagePicture[]> {
	const out = folder.at('report.pdf');
	const file = join(examples, `${example}.innesto.json`);
	const { code, warned } = await runInnesto('report', file, '--out', out, ...options);
	if (code !== 0) throw new Error(warned.join('\n'));
	return drawPages(out);
}

describe('the pages of the reports', () => {
	const named = keptReports.map((report) => [report.name, report] as const);
	it.runIf(hasProgram('pdftoppm')).each(named)('%s: look as before', async (_name, report) => {
		const pictures = await drawReport(report);
		if (rewrites) writePages(report.name, pictures);
		const said = compareReport(report.name, pictures, readPages(report.name), changed);
		expect(said, said.join('\n')).toEqual([]);
	});

	it('are kept of these reports, and of no others', () => {
		const names = keptReports.map(({ name }) => name);
		if (rewrites) forgetOthers(names);
		expect(listKept()).toEqual(names.toSorted());
	});
});
