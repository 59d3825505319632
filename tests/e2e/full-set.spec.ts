import { expect, test } from './fixtures.ts';
import {
	address,
	askedOf,
	cardOf,
	choiceOf,
	choose,
	createAssessment,
	messages,
	savedMark,
	smallCompany,
	town,
	type Person
} from './journey.ts';

test.use({ viewport: { width: 390, height: 844 } });

const alliance: Person = {
	locale: 'it',
	audience: 'alliance',
	name: 'Rete delle Valli',
	facts: { population: 'to-20000', lead: 'public-body', place: 'lombardy' },
	set: 'full'
};

test('an alliance answers the full questionnaire, each answer with what it rests on', async ({
	page
}) => {
	const questions = askedOf(alliance);
	const [first] = questions;
	if (!first) throw new Error('No question is asked.');
	const words = messages.it.answer;
	await createAssessment(page, alliance);
	expect(questions.length).toBeGreaterThanOrEqual(38);
	await expect(cardOf(page, first)).toContainText(words.question(1, questions.length));
	await choose(page, first, 3, alliance);
	const grade = cardOf(page, first).getByRole('radio', { name: words.grades.B.name });
	await grade.check();
	await expect(savedMark(page)).toBeVisible();
	await page.goto(`${page.url().split(',')[0] ?? ''},${first.id}`);
	await page.reload();
	await expect(choiceOf(page, first, 3, alliance)).toBeChecked();
	await expect(grade).toBeChecked();
});

test('a first reading goes on to the full questionnaire, its answers kept and its verdict in view', async ({
	page
}) => {
	const quick = askedOf(smallCompany);
	const full = askedOf({ ...smallCompany, set: 'full' });
	const words = messages.en;
	await createAssessment(page, smallCompany);
	for (const question of quick) {
		await choose(page, question, 3, smallCompany);
		const next = page.getByRole('button', { name: words.answer.next, exact: true });
		if (question !== quick.at(-1)) await next.click();
	}
	await page.getByRole('button', { name: words.answer.extend }).click();
	await expect(page.getByText(words.answer.progress(quick.length, full.length))).toBeVisible();
	await expect(savedMark(page)).toBeVisible();
	await page.getByRole('link', { name: words.answer.toResult }).first().click();
	await expect(page.locator('[data-first-reading]')).toBeVisible();
	await expect(page.getByRole('button', { name: words.answer.extend })).toHaveCount(0);
});

test('a question about a duty says so before it is answered', async ({ page }) => {
	const person: Person = { ...smallCompany, set: 'full' };
	const duty = askedOf(person).find(({ compliance }) => compliance);
	if (!duty) throw new Error('No question is about a duty.');
	await createAssessment(page, person);
	const hash = new URL(page.url()).hash;
	await page.goto(`${address('en', 'answer')}${hash.split(',')[0] ?? ''},${duty.id}`);
	await expect(cardOf(page, duty)).toContainText(messages.en.answer.compliance);
});

test('help meant for some organizations is read by them alone', async ({ page }) => {
	const question = askedOf(town).find(({ helpFor }) => helpFor.length > 0);
	if (!question) throw new Error('No question has help for some.');
	await createAssessment(page, town);
	const hash = new URL(page.url()).hash;
	await page.goto(`${address('it', 'answer')}${hash.split(',')[0] ?? ''},${question.id}`);
	await page.getByText(messages.it.answer.help, { exact: true }).click();
	for (const { when, text } of question.helpFor) {
		const isMeant = when.in.includes(town.facts[when.fact] ?? '');
		await expect(page.getByText(text)).toHaveCount(isMeant ? 1 : 0);
	}
});
