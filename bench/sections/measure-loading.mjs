import { answerQuestion } from '../lib/answer-question.mjs';
import { formatMs } from '../lib/format-ms.mjs';
import { formatTask, longestTask } from '../lib/longest-task.mjs';
import { openBrowser } from '../lib/open-browser.mjs';
import { openNewAssessment } from '../lib/open-new-assessment.mjs';
import { openPage } from '../lib/open-page.mjs';
import { openSite } from '../lib/open-site.mjs';
import { percentile } from '../lib/percentile.mjs';

const runs = 7;
const slowdowns = [1, 4];
/** What a page still does once it can be used belongs to its loading. */
const settlingMs = 1500;

/** How long until the first question can be answered, with nothing of the product on the device. */
export async function measureLoading() {
	const site = await openSite();
	const browser = await openBrowser();
	try {
		const rows = [];
		for (const slowdown of slowdowns) rows.push(await measure(browser, site, slowdown));
		return {
			title: 'First question usable, in the browser',
			meaning: [
				`ms from asking for /answer/ until the first frame painted that shows the levels of a question, over ${runs} first`,
				'visits; no network but the machine itself. Longest task: the worst of all visits, until 1.5 s after that frame;',
				'browsers tell only those over 50 ms. Answered: visits whose very first click was then saved.'
			],
			columns: ['ms', 'median', 'slowest', 'longest task', 'answered'],
			rows
		};
	} finally {
		await browser.close();
		site.close();
	}
}

async function measure(browser, site, slowdown) {
	const visits = [];
	for (let run = 0; run < runs; run++) visits.push(await visit(browser, site, slowdown));
	const usable = visits.map(({ usableAt }) => usableAt);
	return [
		`processor slowed ${slowdown}×`,
		formatMs(percentile(usable, 0.5)),
		formatMs(Math.max(...usable)),
		formatTask(Math.max(...visits.map(({ longest }) => longest))),
		`${visits.filter(({ saved }) => saved !== null).length} of ${runs}`
	];
}

async function visit(browser, { url }, slowdown) {
	const context = await browser.newContext();
	try {
		const page = await openPage(context, slowdown);
		await openNewAssessment(page, url);
		await page.waitForTimeout(settlingMs);
		const usableAt = await page.evaluate(() => window.probe.usableAt);
		const longest = await longestTask(page);
		const { saved } = await answerQuestion(page, page.locator('[data-question]').first(), 2);
		return { usableAt, longest, saved };
	} finally {
		await context.close();
	}
}
