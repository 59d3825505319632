import { buildAssessment, everyLevel, fileOf, importFile } from './assessments.ts';
import { expect, test } from './fixtures.ts';
import { address, messages, smallCompany, town } from './journey.ts';

for (const person of [town, smallCompany]) {
	const { locale } = person;
	const { result: words, whatIf } = messages[locale];

	test(`in ${locale}, what is supposed moves the verdict and leaves the answers alone`, async ({
		page
	}) => {
		const assessment = buildAssessment(person, everyLevel(2));
		await importFile(page, locale, fileOf(assessment));
		await page.goto(`${address(locale, 'result')}#${assessment.id}`);
		const verdict = await page.locator('[data-verdict] h2').innerText();
		const section = page.getByRole('region', { name: whatIf.heading });
		const outcome = section.getByRole('table');
		await expect(outcome).toContainText(whatIf.today);

		await section.getByRole('button').first().click();
		const then = outcome.getByRole('row', { name: words.readiness }).getByRole('cell').last();
		await expect(then).not.toHaveText('–');
		const today = outcome.getByRole('row', { name: words.readiness }).getByRole('cell').first();
		expect(Number(await then.innerText())).toBeGreaterThan(Number(await today.innerText()));

		// One more, by hand, and everything back.
		await section.getByText(whatIf.levels).click();
		await section.getByRole('combobox').first().selectOption('0');
		await expect(section.getByRole('status')).toContainText(/\d/);
		await section.getByRole('button').last().click();
		await expect(section.getByText(whatIf.nothing)).toBeVisible();
		await page.reload();
		await expect(page.locator('[data-verdict] h2')).toHaveText(verdict);
	});

	test(`in ${locale}, the preview says what the file will say, and follows the choices`, async ({
		page
	}) => {
		const report = messages[locale].report;
		const assessment = buildAssessment(person, everyLevel(2));
		await importFile(page, locale, fileOf(assessment));
		await page.goto(`${address(locale, 'report')}#${assessment.id}`);
		await page.getByRole('button', { name: report.preview.show }).click();
		const preview = page.getByRole('region', { name: report.preview.heading });
		await expect(preview.getByText(person.name).first()).toBeVisible();
		const chapters = preview.locator('details');
		const before = await chapters.count();
		expect(before).toBeGreaterThan(6);
		await chapters.nth(1).locator('summary').click();
		await page.getByLabel(report.chapterNames.method).uncheck();
		await expect(chapters).toHaveCount(before - 1);
		await expect(chapters.nth(1)).toHaveAttribute('open');
	});
}
