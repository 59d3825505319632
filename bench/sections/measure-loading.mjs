import { answerQuestion } from '../lib/answer-question.mjs';
import { formatMs } from '../lib/format-ms.mjs';
import { formatTask, longestTask } from '../lib/longest-task.mjs';
import { openNewAssessment } from '../lib/open-new-assessment.mjs';
import { openPage } from '../lib/open-page.mjs';
import { percentile } from '../lib/percentile.mjs';
import { withBrowser } from '../lib/with-browser.mjs';
import { withSite } from '../lib/with-site.mjs';

const runs = 7;
const slowdowns = [1, 4];
/** What a page still does once it can be used belongs to its loading. */
const settlingMs = 1500;

/** How long until the first question can be answered, with nothing of the product on the device. */
export async function measureLoading() {
	const rows = await withSite((url) =>
		withBrowser(async (newContext) => {
			const rows = [];
			for (const slowdown of slowdowns) rows.push(await measure(newContext, url, slowdown));
			return rows;
		})
	);
	return {
		title: 'First question usable, in the browser',
		meaning: [
			`ms from asking for /answer/ until the first frame painted that shows the levels of a question, over ${runs} first`,
			'visits; no network but the machine itself. Longest task: the worst of all visits, until 1.5 s after that frame;',
			'browsers tell only those over 50 ms. Answered: visits whose first click, made after that, was saved.'
		],
		columns: ['ms', 'median', 'slowest', 'longest task', 'answered'],
		rows
	};
}

async function measure(newContext, url, slowdown) {
	const visits = [];
	for (let run = 0; run < runs; run++) visits.push(await visit(newContext, url, slowdown));
	const usable = visits.map(({ usableAt }) => usableAt);
	return [
		`processor slowed ${slowdown}×`,
		formatMs(percentile(usable, 0.5)),
		formatMs(Math.max(...usable)),
		formatTask(Math.max(...visits.map(({ longest }) => longest))),
		`${visits.filter(({ saved }) => saved !== null).length} of ${runs}`
	];
}

async function visit(newContext, url, slowdown) {
	const context = await newContext();
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
