import { formatMs } from '../lib/format-ms.mjs';
import { importExample } from '../lib/import-example.mjs';
import { formatTask, longestTask } from '../lib/longest-task.mjs';
import { openPage } from '../lib/open-page.mjs';
import { percentile } from '../lib/percentile.mjs';
import { withBrowser } from '../lib/with-browser.mjs';
import { withSite } from '../lib/with-site.mjs';

const example = 'questionnaires/examples/borgo-al-ponte.innesto.json';
const runs = 5;
const slowdowns = [1, 4];

/** How soon the result of a full assessment stands on screen, and whether the page stays alive meanwhile. */
export async function measureResultPage() {
	const rows = await withSite((url) =>
		withBrowser(async (newContext) => {
			const rows = [];
			for (const slowdown of slowdowns) rows.push(await measure(newContext, url, slowdown));
			return rows;
		})
	);
	return {
		title: 'Result of a full assessment, in the browser',
		meaning: [
			`Medians of ${runs} openings of one example (45 questions answered). Verdict: ms from the start of the page until it is shown.`,
			'What if: ms from ticking an action until the supposed figures are said. Only the page’s thread is slowed, not the worker.',
			'Longest task: of the page, while the result comes and while something is supposed; browsers tell only those over 50 ms.'
		],
		columns: ['ms', 'verdict', 'longest task', 'what if', 'longest task'],
		rows
	};
}

async function measure(newContext, url, slowdown) {
	const context = await newContext();
	try {
		const page = await openPage(context, slowdown);
		const hash = await importExample(page, url, example);
		const openings = [];
		for (let run = 0; run < runs; run++) openings.push(await openResult(page, url, hash));
		const median = (name) =>
			percentile(
				openings.map((opening) => opening[name]),
				0.5
			);
		return [
			`processor slowed ${slowdown}×`,
			formatMs(median('verdict')),
			formatTask(median('longestOpening')),
			formatMs(median('whatIf')),
			formatTask(median('longestSupposing'))
		];
	} finally {
		await context.close();
	}
}

async function openResult(page, url, hash) {
	await page.goto('about:blank');
	await page.goto(`${url}result/${hash}`);
	await page.locator('[data-verdict]').waitFor();
	const verdict = await page.evaluate(() => performance.now());
	await page.waitForLoadState('networkidle');
	const longestOpening = await longestTask(page);
	const since = await page.evaluate(() => performance.now());
	await page.locator('[aria-labelledby="what-if"] input').first().click({ force: true });
	await page
		.locator('[aria-labelledby="what-if"] [data-said="true"]')
		.waitFor({ state: 'attached' });
	const whatIf = (await page.evaluate(() => performance.now())) - since;
	return { verdict, longestOpening, whatIf, longestSupposing: await longestTask(page, since) };
}
