import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatMs } from '../lib/format-ms.mjs';
import { loadProduct } from '../lib/load-product.mjs';
import { percentile } from '../lib/percentile.mjs';
import { timeRuns } from '../lib/time-runs.mjs';
import { widenAssessment } from '../lib/widen-assessment.mjs';

const example = 'questionnaires/examples/unione-valli-alte.innesto.json';
const sizes = [48, 300];
const warmRuns = 10;
const batch = 200;

/** What a full report costs as the questions grow, and how many the command line makes in a second. */
export async function measureReportSizes() {
	const product = await loadProduct({
		open: 'src/cli/open-assessment.ts',
		folder: 'src/cli/product-folder.ts',
		fonts: 'src/lib/report/pdf/load-fonts-node.ts',
		report: 'src/lib/workers/make-report.ts'
	});
	const opened = await product.openAssessment(example, 'it', null);
	if (!opened.ok) throw new Error(`${example} cannot be opened.`);
	const fonts = await product.loadFontsNode(product.fontsFolder);
	const entries = [];
	for (const size of sizes) entries.push(await measure(widenAssessment(opened.value, size)));
	const [small] = entries;
	return {
		title: 'Full reports, in Node',
		meaning: [
			'One example, its questions and answers repeated up to so many; scoring, sensitivity and every chapter included.',
			`Median of ${warmRuns} runs after the first. Times: how many times the smallest. Batch: \`innesto report\` on a folder of ${batch}`,
			'assessments, starting the program included.'
		],
		columns: ['ms', 'median', 'times', 'pages', 'kB of 1000', 'a second'],
		rows: [
			...entries.map((entry, index) => [
				`${sizes[index]} questions answered`,
				formatMs(entry.median),
				(entry.median / small.median).toFixed(1),
				String(entry.made.pages),
				(entry.made.bytes.byteLength / 1000).toFixed(1),
				(1000 / entry.median).toFixed(1)
			]),
			[`batch of ${batch}`, ...measureBatch()]
		]
	};

	async function measure(widened) {
		let made;
		const request = { ...widened, choice: { withData: true } };
		const [, ...warm] = await timeRuns(1 + warmRuns, () => {
			made = product.makeReport(request, fonts);
		});
		return { made, median: percentile(warm, 0.5) };
	}
}

/** The cells of a batch: milliseconds for each report, and reports a second. */
function measureBatch() {
	const folder = mkdtempSync(join(tmpdir(), 'innesto-bench-batch-'));
	try {
		const text = readFileSync(example, 'utf8');
		for (let index = 0; index < batch; index++)
			writeFileSync(join(folder, `${String(index).padStart(3, '0')}.innesto.json`), text);
		const start = performance.now();
		const { status, stderr } = spawnSync(
			process.execPath,
			['bin/innesto.mjs', 'report', folder, '--out', join(folder, 'reports'), '--lang', 'it'],
			{ encoding: 'utf8' }
		);
		if (status !== 0) throw new Error(`The batch ended with ${status}: ${stderr}`);
		const ms = (performance.now() - start) / batch;
		return [formatMs(ms), '', '', '', (1000 / ms).toFixed(1)];
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
