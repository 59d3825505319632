import { awaitAnswer } from '../probe/await-answer.mjs';

const patienceMs = 5000;

/** Chooses a level with the mouse, and gives what `awaitAnswer` says of it. */
export async function answerQuestion(page, card, level) {
	const before = await page.evaluate(() => window.probe.clicks.length);
	// Forced: Playwright's own checks at the click would run on the page's thread and be counted.
	await card.locator(`[data-choice="${level}"]`).click({ force: true });
	return page.evaluate(awaitAnswer, { before, patienceMs });
}
