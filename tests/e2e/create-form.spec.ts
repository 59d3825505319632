import type { Page } from '@playwright/test';
import { expectAccessible } from './check-accessibility.ts';
import { expect, test } from './fixtures.ts';
import { messages, openForm, questionnaireOf, smallCompany, town } from './journey.ts';

test.use({ viewport: { width: 390, height: 700 } });

const listOf = (page: Page, lead: string) =>
	page.getByRole('alert').filter({ hasText: lead }).getByRole('listitem');

for (const person of [town, smallCompany]) {
	const { locale, audience } = person;
	const { create } = messages[locale];
	const facts = questionnaireOf(person).facts.map(({ label }) => label);

	test(`an empty form on a phone shows the first thing missing and lists all of it, in ${locale}`, async ({
		page
	}) => {
		await openForm(page, locale);
		await page.getByRole('button', { name: create.submit, exact: true }).click();
		await expect(page.getByText(create.problems.audience)).toBeInViewport();
		await expect(page.getByRole('radio').first()).toBeFocused();
		await expect(listOf(page, create.toComplete)).toHaveText([create.who, create.name]);
		await expectAccessible(page);

		await page.getByRole('radio', { name: create.audiences[audience].name }).check();
		await expect(listOf(page, create.toComplete)).toHaveText([...facts, create.name]);
		await page.getByRole('button', { name: create.submit, exact: true }).click();
		await expect(page.getByText(create.problems.fact(facts[0] ?? ''))).toBeInViewport();
		await expect(listOf(page, create.toComplete)).toHaveText([...facts, create.name]);

		await listOf(page, create.toComplete).getByRole('button', { name: create.name }).click();
		await expect(page.getByRole('textbox', { name: create.name, exact: true })).toBeFocused();
		await expect(page.getByText(create.problems.name)).toBeInViewport();
		await page.keyboard.type(person.name);
		await expect(listOf(page, create.toComplete)).toHaveText(facts);
	});

	test(`a deadline that has passed is said beside its field, and kept, in ${locale}`, async ({
		page
	}) => {
		await page.clock.setFixedTime(new Date('2026-11-23T10:00:00+01:00'));
		await openForm(page, locale);
		await page.getByRole('radio', { name: create.audiences[audience].name }).check();
		const deadline = page.locator('[name=deadline]');
		await deadline.fill('2026-11-22');
		await expect(page.getByText(create.deadlinePast)).toBeVisible();
		await expect(deadline).toHaveAccessibleDescription(create.deadlinePast);
		await expectAccessible(page);
		await deadline.fill('2026-11-23');
		await expect(page.getByText(create.deadlinePast)).toHaveCount(0);
		await expect(deadline).toHaveValue('2026-11-23');
	});
}
