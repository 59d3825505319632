import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import {
	address,
	askedOf,
	assessmentIn,
	bytesOf,
	choiceOf,
	choicesIn,
	messages,
	openStart,
	type Person,
	questionnaireOf,
	savedMark,
	smallCompany
} from './journey.ts';

const person: Person = {
	...smallCompany,
	facts: { size: 'micro', sector: 'other', place: 'italy' }
};
const words = messages.en;

/** Moves on with Tab until the element has focus; fails when it is not reached. */
async function tabTo(page: Page, target: Locator): Promise<void> {
	await expect(target).toBeVisible();
	for (let press = 0; press < 60; press += 1) {
		if (await target.evaluate((element) => element === document.activeElement)) return;
		await page.keyboard.press('Tab');
	}
	throw new Error(`${target.toString()} is not reached with the Tab key.`);
}

async function fillForm(page: Page): Promise<void> {
	const [size, sector, place] = questionnaireOf(person).facts;
	await tabTo(page, page.getByRole('radio', { name: words.create.audiences.municipality.name }));
	await page.keyboard.press('ArrowDown');
	await tabTo(
		page,
		page
			.getByRole('group', { name: size?.label ?? '' })
			.getByRole('radio')
			.first()
	);
	await page.keyboard.press('Space');
	await tabTo(page, page.getByLabel(sector?.label ?? ''));
	await page.keyboard.type('Other');
	await tabTo(
		page,
		page
			.getByRole('group', { name: place?.label ?? '' })
			.getByRole('radio')
			.first()
	);
	await page.keyboard.press('Space');
	await tabTo(page, page.getByRole('textbox', { name: words.create.name, exact: true }));
	await page.keyboard.type(person.name);
	await page.keyboard.press('Enter');
}

test('the whole way is gone with the keyboard alone', async ({ page }) => {
	const questions = askedOf(person);
	await openStart(page, 'en');
	await tabTo(page, page.getByRole('link', { name: words.start.create }));
	await page.keyboard.press('Enter');
	await fillForm(page);

	const [first] = questions;
	if (!first) throw new Error('No question is asked.');
	await tabTo(page, choiceOf(page, first, 0, person));
	for (const [index, question] of questions.entries()) {
		const choice = index === 3 ? 'unknown' : 3;
		await page.keyboard.press(choice === 'unknown' ? 'n' : '3');
		await expect(choiceOf(page, question, choice, person)).toBeChecked();
		await expect(savedMark(page)).toBeVisible();
		await page.keyboard.press('Enter');
		if (!question.essential || choice === 'unknown') continue;
		// A condition asks what the level rests on before it lets go.
		const { A: verified, C: statement } = words.answer.grades;
		const card = page.locator(`[data-question="${question.id}"]`);
		await expect(card.getByRole('radio', { name: verified.name })).toBeFocused();
		await page.keyboard.press('c');
		await expect(card.getByRole('radio', { name: statement.name })).toBeChecked();
		await expect(savedMark(page)).toBeVisible();
		await page.keyboard.press('Enter');
	}

	await tabTo(page, page.getByRole('link', { name: words.answer.toResult }).last());
	await page.keyboard.press('Enter');
	const { reportName } = questionnaireOf(person);
	await tabTo(page, page.getByRole('link', { name: words.result.toReport(reportName) }).first());
	await page.keyboard.press('Enter');
	await tabTo(page, page.getByRole('button', { name: words.report.download.pdf }));
	const downloading = page.waitForEvent('download');
	await page.keyboard.press('Enter');
	const carried = assessmentIn(await bytesOf(await downloading));
	const expected = questions.map(({ id }, index) => [id, index === 3 ? 'unknown' : 3] as const);
	expect(choicesIn(carried)).toEqual(new Map(expected));
});

test('single keys choose nothing while a text is being written', async ({ page }) => {
	await page.goto(`${address('en', 'answer')}#new=company,quick`);
	await page.getByText(words.answer.notes).first().click();
	await page.getByLabel(words.answer.comment).first().fill('');
	await page.keyboard.type('3n0a');
	await expect(page.getByLabel(words.answer.comment).first()).toHaveValue('3n0a');
	await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
});

test('a letter chooses a grade only below “what is this based on”', async ({ page }) => {
	await page.goto(`${address('en', 'answer')}#new=municipality,quick`);
	const card = page.locator('[data-question]').filter({ hasText: words.answer.evidence }).first();
	const grade = card.getByRole('radio', { name: words.answer.grades.B.name });
	await card.getByRole('radio').first().focus();
	await page.keyboard.press('3');
	await page.keyboard.press('b');
	await expect(grade).not.toBeChecked();
	await page.keyboard.press('Enter');
	await page.keyboard.press('b');
	await expect(grade).toBeChecked();
});
