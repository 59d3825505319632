import { Buffer } from 'node:buffer';
import type { Page } from '@playwright/test';
import type { Locale } from '../../src/lib/i18n/locale.ts';
import { buildAssessment, everyLevel, everyUnknown, fileOf, importFile } from './assessments.ts';
import { countVisibleFocus, expectAccessible } from './check-accessibility.ts';
import { expect, test } from './fixtures.ts';
import {
	address,
	askedOf,
	cardOf,
	choose,
	chooseFile,
	createAssessment,
	downloadReport,
	messages,
	openForm,
	openStart,
	type Person,
	smallCompany,
	town
} from './journey.ts';

const people: Readonly<Record<Locale, Person>> = { it: town, en: smallCompany };

/** Opens every part of the page that can be opened. */
async function openAll(page: Page): Promise<void> {
	await page.locator('main details').evaluateAll((parts) => {
		for (const part of parts) part.setAttribute('open', '');
	});
}

for (const locale of ['it', 'en'] as const) {
	const person = people[locale];
	const words = messages[locale];

	test.describe(`in ${locale}`, () => {
		test('the start page without assessments', async ({ page }) => {
			await openStart(page, locale);
			await expect(page.getByText(words.start.empty)).toBeVisible();
			await expectAccessible(page);
		});

		test('the start page with a list and a bin', async ({ page }) => {
			const complete = buildAssessment(person, everyLevel(2));
			await importFile(page, locale, fileOf(complete));
			await importFile(page, locale, fileOf({ ...complete, id: 'assessment-two', answers: [] }));
			await openStart(page, locale);
			await page.getByRole('button', { name: words.start.remove }).first().click();
			await expect(page.getByText(words.start.removed(person.name))).toBeVisible();
			await openAll(page);
			await expectAccessible(page);
			await page.getByRole('button', { name: words.start.emptyBin }).click();
			await expect(page.getByRole('dialog', { name: words.start.emptyBinTitle })).toBeVisible();
			await expectAccessible(page);
		});

		test('a file about to be opened, and one that cannot be', async ({ page }) => {
			const assessment = buildAssessment(person, everyLevel(2));
			await importFile(page, locale, fileOf(assessment));
			await openStart(page, locale);
			await chooseFile(page, locale, fileOf(assessment));
			const dialog = page.getByRole('dialog');
			await expect(dialog).toContainText(words.start.importPresent);
			await expectAccessible(page);
			await dialog.getByRole('button', { name: words.start.importCancel }).click();
			const buffer = Buffer.from('a;b;c\n1;2;3\n');
			await chooseFile(page, locale, { name: 'table.csv', mimeType: 'text/csv', buffer });
			await expect(dialog).toContainText(words.start.importUnchanged);
			await expectAccessible(page);
		});

		test('the form for a new assessment, empty and with what is missing', async ({ page }) => {
			const { create } = words;
			await openForm(page, locale);
			await expect(page.getByRole('radio').first()).toBeVisible();
			await expectAccessible(page);
			await page.getByRole('radio', { name: create.audiences[person.audience].name }).check();
			await expect(page.getByText(create.sets.quick.text)).toBeVisible();
			await page.getByRole('button', { name: create.submit, exact: true }).click();
			await expect(page.getByText(create.problems.name)).toBeVisible();
			await expectAccessible(page);
		});

		test('the questions without answers and with', async ({ page }) => {
			await createAssessment(page, person);
			await expectAccessible(page);
			const question = askedOf(person).find(({ essential }) => essential);
			if (!question) throw new Error('No condition is asked.');
			const { hash } = new URL(page.url());
			await page.goto(`${address(locale, 'answer')}${hash},${question.id}`);
			await page.reload();
			await choose(page, question, 3, person);
			const card = cardOf(page, question);
			await card.getByRole('radio', { name: words.answer.grades.A.name }).check();
			await expect(card.getByText(words.answer.documentIncomplete)).toBeVisible();
			await openAll(page);
			await expectAccessible(page);
			await choose(page, question, 'unknown', person);
			await expectAccessible(page);
		});

		for (const [verdict, answerOf] of [
			['can-start', everyLevel(4)],
			['prerequisites-missing', everyLevel(0)],
			['not-enough-information', everyUnknown]
		] as const)
			test(`the result “${verdict}”, everything open`, async ({ page }) => {
				const id = await importFile(page, locale, fileOf(buildAssessment(person, answerOf)));
				await page.goto(`${address(locale, 'result')}#${id}`);
				await expect(page.locator(`[data-verdict="${verdict}"]`)).toBeVisible();
				await expect(page.getByRole('heading', { name: words.result.limits })).toBeVisible();
				await openAll(page);
				await expectAccessible(page);
			});

		test('the report before it is made and after', async ({ page }) => {
			const id = await importFile(page, locale, fileOf(buildAssessment(person, everyLevel(3))));
			await page.goto(`${address(locale, 'report')}#${id}`);
			await expect(page.getByRole('button', { name: words.report.download.pdf })).toBeVisible();
			await openAll(page);
			await expectAccessible(page);
			await downloadReport(page, locale);
			await expectAccessible(page);
		});

		test('the help page, and an assessment that is not here', async ({ page }) => {
			await page.goto(address(locale, 'help'));
			await openAll(page);
			await expectAccessible(page);
			await page.goto(`${address(locale, 'answer')}#not-on-this-device`);
			await expect(page.getByText(words.answer.notFound)).toBeVisible();
			await expectAccessible(page);
		});
	});
}

test('focus is always seen', async ({ page }) => {
	await page.goto(address('en'));
	expect(await countVisibleFocus(page, 14)).toBeGreaterThan(8);
	await page.goto(address('en', 'new'));
	expect(await countVisibleFocus(page, 14)).toBeGreaterThan(8);
	await page.goto(`${address('en', 'answer')}#new=company,quick`);
	await expect(page.getByRole('article').first()).toBeVisible();
	expect(await countVisibleFocus(page, 14)).toBeGreaterThan(8);
});

test('the first key leads past the head of the page to its content', async ({ page }) => {
	await page.goto(address('en', 'help'));
	await page.keyboard.press('Tab');
	const link = page.getByRole('link', { name: messages.en.shell.skipToContent });
	await expect(link).toBeFocused();
	await expect(link).toBeInViewport();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('main')).toBeFocused();
});
