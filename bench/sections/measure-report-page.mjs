import { formatMs } from '../lib/format-ms.mjs';
import { importExample } from '../lib/import-example.mjs';
import { formatTask, longestTask } from '../lib/longest-task.mjs';
import { milanFile } from '../lib/open-milan.mjs';
import { openPage } from '../lib/open-page.mjs';
import { percentile } from '../lib/percentile.mjs';
import { withBrowser } from '../lib/with-browser.mjs';
import { withSite } from '../lib/with-site.mjs';

const warmRuns = 10;
const slowdowns = [1, 4];
/** Few answers, and every one of the longest questionnaire. */
const examples = [
	{ name: 'Milan', file: milanFile },
	{ name: '46 answered', file: 'questionnaires/examples/unione-valli-alte.innesto.json' }
];

/** How long a person waits for the PDF of an example, and whether the page stays alive meanwhile. */
export async function measureReportPage() {
	const rows = await withSite((url) =>
		withBrowser(async (newContext) => {
			const rows = [];
			for (const example of examples)
				for (const slowdown of slowdowns)
					rows.push(await measure(newContext, url, example, slowdown));
			return rows;
		})
	);
	return {
		title: 'PDF of an example, in the browser',
		meaning: [
			'ms from the click on the report page until the file is offered; the example was opened from the start page.',
			`First: the page has just opened. p50: of the ${warmRuns} after it. Only the page's thread is slowed, not the worker`,
			'that makes the PDF. Longest task: of the page meanwhile; browsers tell only those over 50 ms.'
		],
		columns: ['ms', 'first', 'p50', 'slowest', 'longest task'],
		rows
	};
}

async function measure(newContext, url, { name, file }, slowdown) {
	const context = await newContext();
	try {
		const page = await openPage(context, slowdown);
		await openReportPage(page, url, file);
		const reports = [];
		for (let run = 0; run <= warmRuns; run++) reports.push(await makeReport(page));
		const [first, ...warm] = reports.map(({ ms }) => ms);
		const figures = [first, percentile(warm, 0.5), Math.max(...warm)].map(formatMs);
		const longest = Math.max(...reports.map((report) => report.longest));
		return [`${name}, processor slowed ${slowdown}×`, ...figures, formatTask(longest)];
	} finally {
		await context.close();
	}
}

/** Opens the example as a file from the start page, then its report page. */
async function openReportPage(page, url, file) {
	const hash = await importExample(page, url, file);
	await page.goto(`${url}report/${hash}`);
	await page.locator('[data-action="report-pdf"]').waitFor();
}

async function makeReport(page) {
	const before = await page.evaluate(() => window.probe.clicks.length);
	const offered = page.waitForEvent('download');
	await page.locator('[data-action="report-pdf"]').click({ force: true });
	await (await offered).delete();
	await page.locator('[data-report-stage="made"]').waitFor();
	const { clicks, offers } = await page.evaluate(() => window.probe);
	const { at } = clicks[before];
	return { ms: offers.at(-1) - at, longest: await longestTask(page, at) };
}
