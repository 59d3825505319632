import { buildAssessment, fileOf, importFile } from './assessments.ts';
import { expect, test } from './fixtures.ts';
import { askedOf, messages, openStart, smallCompany, town } from './journey.ts';

for (const person of [town, smallCompany]) {
	const { locale } = person;
	const words = messages[locale].start;
	const asked = askedOf(person);
	const conditions = asked.filter(({ essential }) => essential);

	test(`the list tells answers from answers whose base is said, in ${locale}`, async ({ page }) => {
		const assessment = buildAssessment(person, () => ({ kind: 'level', level: 3, meaning: 1 }));
		await importFile(page, locale, fileOf(assessment));
		await openStart(page, locale);
		const row = page.getByRole('article');
		await expect(row).toContainText(
			`${words.progress(asked.length, asked.length)}, ${words.ungraded(conditions.length)}`
		);
		await expect(row).not.toContainText(words.complete);
	});

	test(`an emptied list points at the bin, in ${locale}`, async ({ page }) => {
		await openStart(page, locale);
		await expect(page.getByText(words.empty)).toBeVisible();
		const assessment = buildAssessment(person, () => ({ kind: 'unknown', meaning: 1 }));
		await importFile(page, locale, fileOf(assessment));
		await openStart(page, locale);
		await expect(page.getByRole('article')).toContainText(words.complete);
		await page.getByRole('button', { name: words.remove }).click();
		await expect(page.getByText(words.emptyButBin)).toBeVisible();
		await expect(page.getByText(words.empty)).toHaveCount(0);
	});
}

test.describe('with a finger', () => {
	test.use({ hasTouch: true, isMobile: true });

	test('nothing is said of dragging a file', async ({ page }) => {
		await openStart(page, 'it');
		await expect(page.getByText(messages.it.start.open)).toBeVisible();
		await expect(page.getByText(messages.it.start.openHint)).toBeHidden();
	});
});
