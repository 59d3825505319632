import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import {
	address,
	askedOf,
	bytesOf,
	choiceOf,
	choicesIn,
	choose,
	createAssessment,
	messages,
	openForm,
	parseFile,
	savedMark,
	smallCompany,
	town
} from './journey.ts';
import { storageErrors as storageErrorsEn } from '../../src/lib/i18n/storage-errors/en.ts';
import { storageErrors as storageErrorsIt } from '../../src/lib/i18n/storage-errors/it.ts';

const words = messages.en.answer;
/** On a desk the questions of a trait are shown together: these are of the first two traits. */
const questions = askedOf(smallCompany);
const [first, second] = questions;
if (!first || !second) throw new Error('Too few questions are asked.');

/** Opens another tab on the same assessment, at its first question. */
async function openAgain(page: Page): Promise<Page> {
	const other = await page.context().newPage();
	await other.goto(`${page.url()},${first?.id ?? ''}`);
	await expect(other.getByRole('article').first()).toBeVisible();
	return other;
}

/** Goes to the first question, wherever answering had gone on. */
async function showFirst(page: Page): Promise<void> {
	await page.goto(`${page.url().replace(/,.*/, '')},${first?.id ?? ''}`);
	await page.reload();
	await expect(page.getByRole('article').first()).toBeVisible();
}

test('answers are there after a reload', async ({ page }) => {
	await createAssessment(page, smallCompany);
	await choose(page, first, 4, smallCompany);
	await showFirst(page);
	await expect(choiceOf(page, first, 4, smallCompany)).toBeChecked();
});

test('answers are there in the other language', async ({ page }) => {
	await createAssessment(page, smallCompany);
	await choose(page, first, 1, smallCompany);
	await showFirst(page);
	await page.getByRole('link', { name: messages.en.shell.otherLanguage }).click();
	const italian = { ...smallCompany, locale: 'it' } as const;
	const [same] = askedOf(italian);
	if (!same) throw new Error('No question is asked.');
	await expect(choiceOf(page, same, 1, italian)).toBeChecked();
});

test('what is typed is there when the page is left at once', async ({ page }) => {
	await createAssessment(page, smallCompany);
	await choose(page, first, 2, smallCompany);
	await page.getByText(words.notes).first().click();
	await page.getByLabel(words.comment).first().fill('Written in the last moment');
	await page.getByRole('link', { name: messages.en.shell.productName, exact: true }).click();
	await expect(page.getByRole('heading', { name: messages.en.start.list })).toBeVisible();
	await page.goBack();
	await showFirst(page);
	await expect(page.getByLabel(words.comment).first()).toHaveValue('Written in the last moment');
});

test('an answer changed in another tab shows live', async ({ page }) => {
	await createAssessment(page, smallCompany);
	await choose(page, first, 2, smallCompany);
	const other = await openAgain(page);
	await expect(choiceOf(other, first, 2, smallCompany)).toBeChecked();
	await choose(other, first, 4, smallCompany);
	await expect(choiceOf(page, first, 4, smallCompany)).toBeChecked();
});

for (const [button, kept] of [
	[words.keepMine, 3],
	[words.takeTheirs, 1]
] as const) {
	test(`a stale answer is shown beside the other: “${button}”`, async ({ page }) => {
		// As when a tab was asleep: it hears nothing of what the other one writes.
		await page.addInitScript(() => {
			BroadcastChannel.prototype.postMessage = () => undefined;
		});
		await createAssessment(page, smallCompany);
		const other = await openAgain(page);
		await choose(page, first, 1, smallCompany);
		await choiceOf(other, first, 3, smallCompany).click();
		const notice = other.getByRole('alert').filter({ hasText: words.changedElsewhere });
		await expect(notice).toContainText(words.mine(words.levelName(3)));
		await expect(notice).toContainText(words.theirs(words.levelName(1)));
		await notice.getByRole('button', { name: button }).click();
		await expect(notice).toHaveCount(0);
		await expect(choiceOf(other, first, kept, smallCompany)).toBeChecked();
		await expect(savedMark(other)).toBeVisible();
		await showFirst(page);
		await expect(choiceOf(page, first, kept, smallCompany)).toBeChecked();
	});
}

test('a full device is said at once, a copy can be saved, and saving goes on', async ({ page }) => {
	await createAssessment(page, smallCompany);
	await choose(page, first, 2, smallCompany);
	await page.evaluate(() => {
		const put = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put') ?? {};
		IDBObjectStore.prototype.put = () => {
			throw new DOMException('No space left.', 'QuotaExceededError');
		};
		addEventListener('space-again', () => {
			Object.defineProperty(IDBObjectStore.prototype, 'put', put);
		});
	});
	await choiceOf(page, first, 4, smallCompany).click();
	const alert = page.getByRole('alert').filter({ hasText: storageErrorsEn.quota });
	await expect(alert).toBeVisible();
	await expect(page.locator('[data-save="failed"]')).toHaveText(words.notSaved);

	const downloading = page.waitForEvent('download');
	await alert.getByRole('button', { name: words.saveFile }).click();
	const copy = parseFile(await bytesOf(await downloading));
	expect(choicesIn(copy).get(first.id)).toBe(4);

	await page.evaluate(() => dispatchEvent(new Event('space-again')));
	await alert.getByRole('button', { name: messages.en.shell.tryAgain }).click();
	await expect(savedMark(page)).toBeVisible();
	await showFirst(page);
	await expect(choiceOf(page, first, 4, smallCompany)).toBeChecked();
});

test('a full device is said when a new assessment cannot be created', async ({ page }) => {
	await page.addInitScript(() => {
		IDBObjectStore.prototype.put = () => {
			throw new DOMException('No space left.', 'QuotaExceededError');
		};
	});
	const { create } = messages.en;
	await openForm(page, 'en');
	await page.getByRole('radio', { name: create.audiences.company.name }).check();
	await page.getByRole('radio', { name: 'Under 10 (micro)' }).check();
	await page.getByRole('combobox', { name: 'Main sector' }).selectOption('other');
	await page.getByRole('radio', { name: 'Elsewhere in Italy' }).check();
	await page.getByRole('textbox', { name: create.name, exact: true }).fill('Kept');
	await page.getByRole('button', { name: create.submit, exact: true }).click();
	await expect(page.getByText(storageErrorsEn.quota)).toBeVisible();
	await expect(page.getByRole('textbox', { name: create.name, exact: true })).toHaveValue('Kept');
});

test('where storage is refused everything works in memory, and the page says so', async ({
	page
}) => {
	await page.addInitScript(() => {
		IDBFactory.prototype.open = () => {
			throw new DOMException('Refused.', 'SecurityError');
		};
	});
	await page.goto(address('it'));
	await expect(page.getByText(messages.it.start.inMemory)).toBeVisible();
	await createAssessment(page, town);
	const [question] = askedOf(town);
	if (!question) throw new Error('No question is asked.');
	await choiceOf(page, question, 3, town).click();
	await expect(page.locator('[data-save="saved"]')).toHaveText(messages.it.answer.temporary);
	await page.getByRole('link', { name: messages.it.answer.toResult }).first().click();
	await expect(page.locator('[data-verdict]')).toBeVisible();
});

for (const locale of ['it', 'en'] as const) {
	test(`data of a newer version are left alone, and the page says so in ${locale}`, async ({
		page
	}) => {
		const sentence = (locale === 'it' ? storageErrorsIt : storageErrorsEn)['newer-version'];
		await page.goto(address(locale, 'help'));
		await page.evaluate(
			() =>
				new Promise<void>((resolve, reject) => {
					const opening = indexedDB.open('innesto:/', 99);
					opening.onerror = () => reject(new Error('It did not open.'));
					opening.onsuccess = () => {
						opening.result.close();
						resolve();
					};
				})
		);
		await page.goto(address(locale));
		await expect(page.getByText(sentence)).toBeVisible();
		const downloading = page.waitForEvent('download');
		await page.getByRole('button', { name: messages[locale].start.downloadRaw }).click();
		expect((await bytesOf(await downloading)).length).toBeGreaterThan(0);
		const found = await page.evaluate(() => indexedDB.databases());
		expect(found.find(({ name }) => name === 'innesto:/')?.version).toBe(99);
	});
}
