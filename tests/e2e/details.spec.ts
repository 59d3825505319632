import { expectAccessible } from './check-accessibility.ts';
import { expect, test } from './fixtures.ts';
import {
	askedOf,
	choiceOf,
	choose,
	createAssessment,
	messages,
	savedMark,
	smallCompany,
	town
} from './journey.ts';

test.use({ viewport: { width: 390, height: 844 } });

for (const person of [town, smallCompany]) {
	const { locale } = person;
	const { answer, create, shell } = messages[locale];

	test(`in ${locale}, what was said at the beginning can be changed later, and answers stay`, async ({
		page
	}) => {
		const [first] = askedOf(person);
		if (!first) throw new Error('No question is asked.');
		await createAssessment(page, person);
		await choose(page, first, 3, person);
		await expect(savedMark(page)).toBeVisible();
		await page.getByRole('button', { name: answer.changeDetails }).click();
		const dialog = page.getByRole('dialog', { name: create.changeTitle });
		await expect(dialog.getByLabel(create.name, { exact: true })).toHaveValue(person.name);
		await expectAccessible(page);

		await dialog.getByLabel(create.name, { exact: true }).fill('  ');
		await dialog.getByRole('button', { name: create.changeSave }).click();
		await expect(dialog.getByText(create.problems.name)).toBeVisible();

		await dialog.getByLabel(create.name, { exact: true }).fill('Another name');
		await dialog.locator('[name=deadline]').fill('2030-05-01');
		await dialog.getByRole('button', { name: create.changeSave }).press('Enter');
		await expect(page.getByRole('heading', { level: 1, name: 'Another name' })).toBeVisible();
		await expect(savedMark(page)).toBeVisible();
		await page.goto(`${page.url().split(',')[0] ?? ''},${first.id}`);
		await page.reload();
		await expect(page.getByRole('heading', { level: 1, name: 'Another name' })).toBeVisible();
		await expect(choiceOf(page, first, 3, person)).toBeChecked();
		expect(await page.title()).toContain(shell.productName);
	});
}

test('a change of size says how many questions come and go, and Esc changes nothing', async ({
	page
}) => {
	const { answer, create } = messages.en;
	await createAssessment(page, smallCompany);
	const asked = await page
		.getByText(/Question \d+ of \d+/)
		.first()
		.innerText();
	await page.getByRole('button', { name: answer.changeDetails }).click();
	const dialog = page.getByRole('dialog', { name: create.changeTitle });
	await dialog.getByRole('radio', { name: /micro/i }).check();
	await expect(dialog.getByText(/taken out/)).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();
	await expect(page.getByText(/Question \d+ of \d+/).first()).toHaveText(asked);
});

test('what two tabs changed of the details without knowing of each other is kept from both', async ({
	page,
	context
}) => {
	const { answer, create } = messages.en;
	// A tab that hears nothing, as one asleep.
	await context.addInitScript(() => {
		BroadcastChannel.prototype.postMessage = () => undefined;
	});
	const [first] = askedOf(smallCompany);
	if (!first) throw new Error('No question is asked.');
	await createAssessment(page, smallCompany);
	await choose(page, first, 3, smallCompany);
	const other = await context.newPage();
	await other.goto(page.url());
	await expect(other.getByRole('heading', { level: 1, name: smallCompany.name })).toBeVisible();
	for (const [tab, label, text] of [
		[page, create.callName, 'The call'],
		[other, create.territory, 'The valley']
	] as const) {
		await tab.getByRole('button', { name: answer.changeDetails }).click();
		const dialog = tab.getByRole('dialog', { name: create.changeTitle });
		await dialog.getByLabel(label).fill(text);
		await dialog.getByRole('button', { name: create.changeSave }).click();
		await expect(savedMark(tab)).toBeVisible();
	}
	await page.reload();
	await page.getByRole('button', { name: answer.changeDetails }).click();
	const dialog = page.getByRole('dialog', { name: create.changeTitle });
	await expect(dialog.getByLabel(create.callName)).toHaveValue('The call');
	await expect(dialog.getByLabel(create.territory)).toHaveValue('The valley');
});
