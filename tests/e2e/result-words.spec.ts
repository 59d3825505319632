import { buildAssessment, everyLevel, everyUnknown, fileOf, importFile } from './assessments.ts';
import { expect, test } from './fixtures.ts';
import { address, askedOf, messages, smallCompany, town, type Person } from './journey.ts';
import { reportTextsOf } from '../../src/lib/i18n/report/report-texts-of.ts';
import { termsOf } from '../../src/lib/i18n/terms/terms-of.ts';
import type { Assessment } from '../../src/lib/core/assessment/assessment-schema.ts';
import type { Page } from '@playwright/test';

const union: Person = { ...town, facts: { ...town.facts, body: 'union-of-municipalities' } };
const alliance: Person = {
	...town,
	audience: 'alliance',
	name: 'Rete di Łódź',
	facts: { population: 'to-20000', place: 'lombardy' }
};

async function openResult(page: Page, { locale }: Person, assessment: Assessment): Promise<void> {
	await importFile(page, locale, fileOf(assessment));
	await page.goto(`${address(locale, 'result')}#${assessment.id}`);
	await expect(page.locator('[data-verdict]')).toBeVisible();
}

for (const person of [town, smallCompany]) {
	const { locale } = person;

	test(`every point to clarify can be opened from the result, in ${locale}`, async ({ page }) => {
		await openResult(page, person, buildAssessment(person, everyUnknown));
		const section = page.getByRole('region', { name: messages[locale].result.clarify });
		const more = section.locator('summary');
		const count = Number(/\d+/.exec(await more.innerText())?.[0]);
		await more.click();
		const links = section.locator('details').getByRole('link');
		await expect(links).toHaveCount(count);
		await expect(links.last()).toBeVisible();
	});

	test(`a first reading says of which traits no evidence was asked, in ${locale}`, async ({
		page
	}) => {
		const answers = buildAssessment(person, () => ({ kind: 'level', level: 3, meaning: 1 }));
		await openResult(page, person, answers);
		const { evidenceNotAsked, numbers } = reportTextsOf(locale).profile;
		const table = page.getByRole('region', { name: numbers });
		await expect(table.getByText(evidenceNotAsked).first()).toBeVisible();
	});
}

test('a body of several municipalities is told to stay so, an alliance why it has no route', async ({
	page
}) => {
	const { routeKept, routeNone } = termsOf('it');
	await openResult(page, union, buildAssessment(union, everyLevel(3)));
	await expect(page.locator('[data-verdict]')).toContainText(routeKept, { ignoreCase: true });
	await openResult(page, alliance, {
		...buildAssessment(alliance, everyLevel(3)),
		id: 'assessment-two'
	});
	await expect(page.locator('[data-verdict]')).toContainText(routeNone, { ignoreCase: true });
});

test('a company reads one word for its conditions', async ({ page }) => {
	const answers = buildAssessment(smallCompany, everyLevel(0));
	await openResult(page, smallCompany, answers);
	const support = page.locator('[data-verdict] .support');
	await expect(support).toContainText(/basic condition/i);
	const condition = askedOf(smallCompany).find(({ essential }) => essential?.kind === 'blocking');
	await page.goto(`${address('en', 'answer')}#${answers.id},${condition?.id ?? ''}`);
	await expect(page.getByText(messages.en.answer.blocking.company).first()).toBeVisible();
});
