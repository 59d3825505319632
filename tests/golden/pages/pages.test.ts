import { rmSync } from 'node:fs';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { useTemporaryFolder } from '../../../src/cli/fixtures/temporary-folder.ts';
import { hasProgram } from '../has-program.ts';
import { compareReport } from './compare-report.ts';
import { drawPages, printReport } from './draw-report.ts';
import { forgetOthers, listKept, readPages, writePages } from './expected-pages.ts';
import { keptReports } from './kept-reports.ts';

const changed = 'test-results/pages-changed';
/** The first report also loads all that makes reports, on machines busy with other tests. */
vi.setConfig({ testTimeout: 120_000 });
/** Set by `npm run golden`, which keeps what comes out instead of comparing it. */
const rewrites = process.env.INNESTO_GOLDEN === 'write';
const named = keptReports.map((report) => [report.name, report] as const);
const folder = useTemporaryFolder();

beforeAll(() => rmSync(changed, { recursive: true, force: true }));

describe('the pages of the reports', () => {
	it.runIf(hasProgram('pdftoppm')).each(named)('%s: look as before', async (name, report) => {
		const pictures = drawPages(await printReport(report, folder.path));
		if (rewrites) writePages(name, pictures);
		const said = compareReport(name, pictures, readPages(name), changed);
		if (said.length > 0) expect.fail(said.join('\n'));
	});

	it('are kept of these reports, and of no others', () => {
		const names = keptReports.map(({ name }) => name);
		if (rewrites) forgetOthers(names);
		expect(listKept()).toEqual(names.toSorted());
	});
});
