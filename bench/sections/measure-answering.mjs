import { answerQuestion } from '../lib/answer-question.mjs';
import { formatMs } from '../lib/format-ms.mjs';
import { openNewAssessment } from '../lib/open-new-assessment.mjs';
import { openPage } from '../lib/open-page.mjs';
import { percentile } from '../lib/percentile.mjs';
import { withProfile } from '../lib/with-profile.mjs';
import { withSite } from '../lib/with-site.mjs';

const slowdown = 4;
const assessments = 3;

/** How soon an answer is seen and how soon it is safe, in a profile on the disk. */
export async function measureAnswering() {
	const answers = await withSite((url) =>
		withProfile(async (context) => {
			const all = [];
			for (let count = 0; count < assessments; count++) all.push(await answerAll(context, url));
			return all.flat();
		})
	);
	const strict = answers.filter(({ isStrict }) => isStrict).length;
	return {
		title: `Answering with the processor slowed ${slowdown}×, in the browser`,
		meaning: [
			`ms from the click, over every question of ${assessments} new assessments, begun as soon as a question shows.`,
			'Painted: until the end of the frame that shows the answer. Saved: until the transaction that writes it is',
			`complete, in a profile in the folder for temporary files; ${strict} of ${answers.length} with strict durability.`
		],
		columns: ['ms', 'p50', 'p98', 'slowest', 'answers'],
		rows: [describe('painted', answers), describe('saved', answers)]
	};
}

function describe(name, answers) {
	const times = answers.map((answer) => answer[name]).filter((time) => time !== null);
	const figures = [percentile(times, 0.5), percentile(times, 0.98), Math.max(...times)];
	return [name, ...figures.map(formatMs), `${times.length} of ${answers.length}`];
}

/** Answers a new assessment from its first question to its last. */
async function answerAll(context, url) {
	const page = await openPage(context, slowdown);
	await openNewAssessment(page, url);
	const answers = [];
	const done = new Set();
	for (let card = await findCard(page, done); card; card = await findCard(page, done))
		answers.push(await answerQuestion(page, card, answers.length % 5));
	await page.close();
	return answers;
}

/** The next question not answered yet, further on in the assessment when this page has none; null at the end. */
async function findCard(page, done) {
	const cards = page.locator('[data-question]');
	const next = page.locator('[data-action="next"]');
	for (;;) {
		const names = await cards.evaluateAll((all) => all.map(({ dataset }) => dataset.question));
		const name = names.find((entry) => !done.has(entry));
		if (name !== undefined) {
			done.add(name);
			return page.locator(`[data-question="${name}"]`);
		}
		if ((await next.count()) === 0) return null;
		await next.click();
	}
}
