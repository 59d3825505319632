import { Buffer } from 'node:buffer';
import { expect, test } from './fixtures.ts';
import {
	address,
	answerAll,
	askedOf,
	assessmentIn,
	choiceOf,
	choicesIn,
	chooseFile,
	createAssessment,
	downloadReport,
	journeyToReport,
	messages,
	mixedAnswers,
	openForm,
	openReport,
	openStart,
	type Person,
	questionnaireOf,
	savedMark,
	seeResult,
	smallCompany,
	town
} from './journey.ts';

test.use({ viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true });

const micro: Person = {
	...smallCompany,
	facts: { size: 'micro', sector: 'services', place: 'italy' }
};

for (const person of [town, smallCompany]) {
	const who = `a ${person.audience} in ${person.locale}`;

	test(`${who} gets from the start page to a report that holds its answers`, async ({ page }) => {
		const answers = mixedAnswers(person);
		await createAssessment(page, person);
		await answerAll(page, person, answers);
		const verdict = await seeResult(page, person);
		const names = Object.values(questionnaireOf(person).verdicts).map(({ name }) => name);
		expect(names).toContain(verdict);
		await openReport(page, person);
		const pdf = await downloadReport(page, person.locale);
		expect(Buffer.from(pdf).subarray(0, 5).toString('latin1')).toBe('%PDF-');
		const carried = assessmentIn(pdf);
		expect(carried.organization.name).toBe(person.name);
		expect(carried.language).toBe(person.locale);
		expect(choicesIn(carried)).toEqual(answers);
	});
}

test('the report chosen on another device opens the assessment again', async ({
	page,
	browser,
	watch,
	baseURL
}) => {
	const pdf = await journeyToReport(page, smallCompany);
	const other = await browser.newContext({ baseURL: baseURL ?? '' });
	await watch(other);
	const there = await other.newPage();
	const { start } = messages.en;
	await openStart(there, 'en');
	const file = { name: 'report.pdf', mimeType: 'application/pdf', buffer: Buffer.from(pdf) };
	await chooseFile(there, 'en', file);
	const dialog = there.getByRole('dialog', { name: start.importTitle });
	await expect(dialog).toContainText(smallCompany.name);
	await expect(dialog).toContainText(start.importFrom.report);
	await dialog.getByRole('button', { name: start.importConfirm, exact: true }).click();
	await expect(there.locator('[data-verdict]')).toBeVisible();
	await other.close();
});

test('a report dropped onto the start page is shown before anything is written', async ({
	page
}) => {
	const pdf = await journeyToReport(page, town);
	await openStart(page, 'it');
	await page.evaluate((base64) => {
		const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
		const files = new DataTransfer();
		files.items.add(new File([bytes], 'relazione.pdf', { type: 'application/pdf' }));
		dispatchEvent(new DragEvent('drop', { dataTransfer: files, bubbles: true, cancelable: true }));
	}, Buffer.from(pdf).toString('base64'));
	const { start } = messages.it;
	const dialog = page.getByRole('dialog', { name: start.importTitle });
	await expect(dialog).toContainText(start.importPresent);
	await dialog.getByRole('button', { name: start.importCancel }).click();
	await expect(page.getByRole('article')).toHaveCount(1);
});

test('a file chosen before the page has started is opened all the same', async ({ page }) => {
	let start = () => {};
	const started = new Promise<void>((resolve) => (start = resolve));
	await page.route('**/_app/immutable/entry/*.js', async (route) => {
		await started;
		await route.continue();
	});
	await page.goto(address('en'), { waitUntil: 'commit' });
	const buffer = Buffer.from('a;b;c\n1;2;3\n');
	await chooseFile(page, 'en', { name: 'table.csv', mimeType: 'text/csv', buffer });
	start();
	const { importRefused } = messages.en.start;
	await expect(page.getByRole('dialog', { name: importRefused })).toBeVisible();
});

test('a micro firm is asked ten questions', async ({ page }) => {
	const words = messages.en;
	await createAssessment(page, micro);
	await expect(page.getByText(words.answer.progress(0, 10))).toBeVisible();
	expect(askedOf(micro)).toHaveLength(10);
});

test('the form says what is missing, and focus goes to it', async ({ page }) => {
	const { create } = messages.en;
	await openForm(page, 'en');
	await page.getByRole('radio', { name: create.audiences.company.name }).check();
	await page.getByLabel(questionnaireOf(smallCompany).facts[1]?.label ?? '').selectOption('other');
	await page.getByRole('button', { name: create.submit, exact: true }).click();
	const missing = page.getByRole('alert').filter({ hasText: create.toComplete });
	await expect(missing.getByRole('listitem')).toHaveCount(3);
	await expect(page.getByRole('radio', { name: 'Under 10 (micro)' })).toBeFocused();
});

test('an address with a new assessment keeps nothing before the first answer', async ({ page }) => {
	await page.goto(`${address('en', 'answer')}#new=company,quick`);
	await expect(page.getByRole('article').getByRole('radio').first()).toBeVisible();
	await page.goto(address('en'));
	await expect(page.getByText(messages.en.start.empty)).toBeVisible();
});

test('an address with a new assessment is saved at the very first click', async ({ page }) => {
	const anyCompany: Person = { ...smallCompany, facts: {} };
	const [first] = askedOf(anyCompany);
	if (!first) throw new Error('No question is asked.');
	await page.goto(`${address('en', 'answer')}#new=company,quick`);
	await choiceOf(page, first, 3, anyCompany).click();
	await expect(savedMark(page)).toBeVisible();
	await expect(page).toHaveURL(/#[a-z0-9-]{8,}$/);
	await page.reload();
	// It goes on with the next question.
	await page.getByRole('button', { name: messages.en.answer.previous }).click();
	await expect(choiceOf(page, first, 3, anyCompany)).toBeChecked();
});
