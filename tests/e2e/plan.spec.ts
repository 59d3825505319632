import type { Page } from '@playwright/test';
import { buildAssessment, everyLevel, fileOf, importFile } from './assessments.ts';
import { expectAccessible } from './check-accessibility.ts';
import { expect, test } from './fixtures.ts';
import {
	address,
	askedOf,
	choose,
	messages,
	savedMark,
	smallCompany,
	town,
	type Person
} from './journey.ts';

test.use({ viewport: { width: 390, height: 844 } });

const call = 'Call the Region';

/** Opens the plan of an assessment with every answer at the same level. */
async function openPlan(page: Page, person: Person): Promise<void> {
	const { locale } = person;
	const assessment = buildAssessment(person, everyLevel(1));
	await importFile(page, locale, fileOf(assessment));
	await page.goto(`${address(locale)}plan/#${assessment.id}`);
	await expect(suggested(page, person)).toBeVisible();
}

const suggested = (page: Page, { locale }: Person) =>
	page.getByRole('region', { name: messages[locale].plan.suggested });
const plan = (page: Page, { locale }: Person) =>
	page.getByRole('region', { name: messages[locale].plan.plan, exact: true });
const titles = (page: Page, person: Person) =>
	plan(page, person).getByRole('heading', { level: 3 });

for (const person of [town, smallCompany]) {
	const { locale } = person;
	const words = messages[locale].plan;

	test(`in ${locale}, a plan is made of suggested actions and one’s own, and is there after a reload`, async ({
		page
	}) => {
		await openPlan(page, person);
		await suggested(page, person).getByRole('button', { name: words.add }).first().press('Enter');
		await expect(titles(page, person)).toHaveCount(1);
		const taken = suggested(page, person).getByRole('button', { name: words.inPlan });
		await expect(taken).toBeFocused();
		await taken.press('Enter');
		await expect(plan(page, person).getByRole('combobox').first()).toBeFocused();
		await page.getByLabel(words.own).fill(call);
		await page.keyboard.press('Enter');
		await expect(titles(page, person)).toHaveCount(2);

		await page.getByRole('button', { name: words.up(call) }).press('Enter');
		await expect(titles(page, person).first()).toHaveText(call);
		// At the top there is no way further up: the focus stays on the action that was moved.
		await expect(page.getByRole('button', { name: words.down(call) })).toBeFocused();

		const own = plan(page, person).getByRole('listitem').first();
		await own.getByText(words.edit).click();
		await own.getByLabel(words.fields.owner).fill('Office');
		await own.getByLabel(words.fields.due).fill('2001-01-01');
		await expect(own.getByText(words.past)).toBeVisible();
		await own.getByLabel(words.statusOf(call)).selectOption('doing');
		await expect(savedMark(page)).toBeVisible();
		await page.reload();
		await expect(titles(page, person).first()).toHaveText(call);
		await expect(own).toContainText('Office');
		await expect(own.getByLabel(words.statusOf(call))).toHaveValue('doing');
	});

	test(`in ${locale}, the plan has no barrier, empty or full`, async ({ page }) => {
		await openPlan(page, person);
		await expectAccessible(page);
		await page.getByLabel(words.own).fill(call);
		await page.keyboard.press('Enter');
		await suggested(page, person).getByRole('button', { name: words.add }).first().click();
		await expect(titles(page, person)).toHaveCount(2);
		await page.locator('main details').evaluateAll((parts) => {
			for (const part of parts) part.setAttribute('open', '');
		});
		await expectAccessible(page);
	});
}

test('what cannot be days of work is said, and the days before still hold', async ({ page }) => {
	const words = messages.en.plan;
	await openPlan(page, smallCompany);
	await suggested(page, smallCompany).getByRole('button', { name: words.add }).first().click();
	const action = plan(page, smallCompany).getByRole('listitem').first();
	await action.getByText(words.edit).click();
	const days = action.getByLabel(words.fields.days);
	await days.fill('4');
	await days.fill('-3');
	await expect(action.getByText(words.daysWrong)).toBeVisible();
	await expect(days).toHaveValue('-3');
	await expect(savedMark(page)).toBeVisible();
	await page.reload();
	await expect(plan(page, smallCompany).getByRole('listitem').first()).toContainText('4 days');
});

test('an action without words is asked for, and one removed comes back to its place', async ({
	page
}) => {
	const words = messages.en.plan;
	await openPlan(page, smallCompany);
	await page.getByRole('button', { name: words.addOwn, exact: true }).last().click();
	for (const title of ['First', 'Second']) {
		await page.getByLabel(words.own).fill(title);
		await page.keyboard.press('Enter');
	}
	await expect(titles(page, smallCompany)).toHaveText(['First', 'Second']);
	await page.getByRole('button', { name: words.remove('First') }).click();
	await expect(titles(page, smallCompany)).toHaveText(['Second']);
	await expect(page.getByRole('button', { name: words.undo })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(titles(page, smallCompany)).toHaveText(['First', 'Second']);
	await expect(page.getByLabel(words.statusOf('First'))).toBeFocused();
});

test('the way to the next verdict is taken in one press, and a done action changes no answer', async ({
	page
}) => {
	const words = messages.en.plan;
	await openPlan(page, smallCompany);
	const way = suggested(page, smallCompany).getByRole('button').first();
	await way.click();
	const taken = await titles(page, smallCompany).count();
	expect(taken).toBeGreaterThan(1);
	await expect(way).toBeFocused();
	const first = plan(page, smallCompany).getByRole('listitem').first();
	await first.getByRole('combobox').first().selectOption('done');
	await expect(first.getByText(words.doneHint)).toBeVisible();
	await expect(savedMark(page)).toBeVisible();
});

test('the words of the model can be changed in place, and come back when they are taken away', async ({
	page
}) => {
	const words = messages.en.plan;
	await openPlan(page, smallCompany);
	await suggested(page, smallCompany).getByRole('button', { name: words.add }).first().click();
	const before = await titles(page, smallCompany).innerText();
	await plan(page, smallCompany).locator('summary').click();
	const title = page.getByLabel(words.fields.title, { exact: true });
	await expect(title).toHaveValue(before);
	await title.press('End');
	await title.pressSequentially(', in May');
	// Leaving the page writes what is held while somebody types.
	await page.getByRole('link', { name: messages.en.shell.productName, exact: true }).click();
	await expect(page.getByRole('heading', { name: messages.en.start.list })).toBeVisible();
	await page.goBack();
	await page.reload();
	await expect(titles(page, smallCompany)).toHaveText([`${before}, in May`]);
	await plan(page, smallCompany).locator('summary').click();
	await title.fill('');
	await expect(title).toHaveValue('');
	await title.blur();
	await expect(title).toHaveValue(before);
	await expect(titles(page, smallCompany)).toHaveText([before]);
});

test('half a date is said, and the date before still holds', async ({ page }) => {
	const words = messages.en.plan;
	await openPlan(page, smallCompany);
	await addOwn(page, call);
	const action = plan(page, smallCompany).getByRole('listitem').first();
	await action.getByText(words.edit).click();
	const due = action.getByLabel(words.fields.due);
	await due.fill('2031-05-04');
	await due.press('Backspace');
	await due.blur();
	await expect(action.getByText(words.dueWrong)).toBeVisible();
	await expect(savedMark(page)).toBeVisible();
	await page.reload();
	await expect(plan(page, smallCompany).getByRole('listitem').first()).toContainText('4 May 2031');
});

test('the plan is there when the answers cannot be scored', async ({ page }) => {
	const words = messages.en.plan;
	await page.addInitScript(() => {
		Worker.prototype.postMessage = () => {
			throw new DOMException('Refused.', 'DataCloneError');
		};
	});
	const assessment = buildAssessment(smallCompany, everyLevel(1));
	await importFile(page, 'en', fileOf(assessment));
	await page.goto(`${address('en')}plan/#${assessment.id}`);
	await expect(page.getByText(words.failed)).toBeVisible();
	await addOwn(page, call);
	await expect(titles(page, smallCompany)).toHaveText([call]);
	await expect(savedMark(page)).toBeVisible();
});

/** The same plan in another tab. */
async function openAgain(page: Page): Promise<Page> {
	const other = await page.context().newPage();
	await other.setViewportSize({ width: 390, height: 844 });
	await other.goto(page.url());
	await expect(suggested(other, smallCompany)).toBeVisible();
	return other;
}

async function addOwn(page: Page, title: string): Promise<void> {
	await page.getByLabel(messages.en.plan.own).fill(title);
	await page.keyboard.press('Enter');
}

test('the suggestions follow what another tab answers', async ({ page }) => {
	const { tiers, companyTiers } = messages.en.plan;
	await openPlan(page, smallCompany);
	const headings = suggested(page, smallCompany).getByRole('heading', { level: 3 });
	await expect(headings.first()).toBeVisible();
	const before = await headings.allInnerTexts();
	expect(before).not.toContain(companyTiers['blocking-unknown']);
	expect(Object.values(tiers)).not.toContain(companyTiers['blocking-unknown']);

	const condition = askedOf(smallCompany).find(({ essential }) => essential?.kind === 'blocking');
	if (!condition) throw new Error('No condition is asked.');
	const other = await page.context().newPage();
	const { hash } = new URL(page.url());
	await other.goto(`${address('en', 'answer')}${hash},${condition.id}`);
	await choose(other, condition, 'unknown', smallCompany);
	await expect(headings).toContainText([companyTiers['blocking-unknown']]);
});

test('what one tab plans appears in the other, and both go on from there', async ({ page }) => {
	await openPlan(page, smallCompany);
	const other = await openAgain(page);
	await addOwn(page, 'First');
	await expect(titles(other, smallCompany)).toHaveText(['First']);
	await addOwn(other, 'Second');
	await expect(titles(page, smallCompany)).toHaveText(['First', 'Second']);
	await addOwn(page, 'Third');
	await expect(savedMark(page)).toBeVisible();
	await other.reload();
	await expect(titles(other, smallCompany)).toHaveText(['First', 'Second', 'Third']);
});

for (const keep of ['keepMine', 'takeTheirs'] as const)
	test(`two plans made without knowing of each other are shown, and the person chooses: ${keep}`, async ({
		page
	}) => {
		const words = messages.en.plan;
		// A tab that hears nothing, as one asleep.
		await page.context().addInitScript(() => {
			BroadcastChannel.prototype.postMessage = () => undefined;
		});
		await openPlan(page, smallCompany);
		const other = await openAgain(page);
		await addOwn(page, 'First');
		await expect(savedMark(page)).toBeVisible();
		await addOwn(other, 'Second');
		const notice = other.getByRole('alert').filter({ hasText: words.conflict.text });
		await expect(notice).toContainText('First');
		await expect(notice).toContainText('Second');
		await notice.getByRole('button', { name: words.conflict[keep] }).click();
		await expect(notice).toHaveCount(0);
		const kept = keep === 'keepMine' ? 'Second' : 'First';
		await expect(titles(other, smallCompany)).toHaveText([kept]);
		await expect(savedMark(other)).toBeVisible();
		await page.reload();
		await expect(titles(page, smallCompany)).toHaveText([kept]);
	});
