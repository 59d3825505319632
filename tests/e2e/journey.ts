import { readFile } from 'node:fs/promises';
import type { Download, Locator, Page } from '@playwright/test';
import { parseAssessmentFile } from '../../src/lib/core/assessment/parse-assessment-file.ts';
import type { Assessment } from '../../src/lib/core/assessment/assessment-schema.ts';
import type { QuestionSet } from '../../src/lib/core/assessment/question-sets.ts';
import { selectAskedTraits } from '../../src/lib/core/definition/asked-questions.ts';
import type { AskedQuestion, Questionnaire } from '../../src/lib/core/definition/questionnaire.ts';
import type { Audience } from '../../src/lib/core/definition/vocabulary.ts';
import type { Locale } from '../../src/lib/i18n/locale.ts';
import { en } from '../../src/lib/i18n/messages/en.ts';
import { it, type Messages } from '../../src/lib/i18n/messages/it.ts';
import { readAttachment } from '../../src/lib/report/pdf/read-attachment.ts';
import { compileMire } from '../model/read-mire.ts';
import { expect } from './fixtures.ts';

export type Choice = 0 | 1 | 2 | 3 | 4 | 'unknown';
type Slug = 'start' | 'new' | 'answer' | 'result' | 'plan' | 'report' | 'help';

export const messages: Readonly<Record<Locale, Messages>> = { it, en };

/** Somebody's way through the product: in which language, for whom, with which facts. */
export interface Person {
	readonly locale: Locale;
	readonly audience: Audience;
	readonly name: string;
	readonly facts: Readonly<Record<string, string>>;
	/** The first reading when left out. */
	readonly set?: QuestionSet;
}

export const town: Person = {
	locale: 'it',
	audience: 'municipality',
	name: 'Comune di Łódź',
	facts: { body: 'municipality', population: 'to-20000', place: 'lombardy' }
};

export const smallCompany: Person = {
	locale: 'en',
	audience: 'company',
	name: 'Škofja Loka Tools',
	facts: { size: 'small', sector: 'manufacturing', place: 'italy' }
};

/** Address of a page, relative to wherever the build is served. */
export function address(locale: Locale, slug: Slug = 'start'): string {
	return `./${locale === 'en' ? 'en/' : ''}${slug === 'start' ? '' : `${slug}/`}`;
}

export function questionnaireOf({ audience, locale }: Person): Questionnaire {
	return compileMire(audience, locale);
}

/** The questions this person is asked, in order. */
export function askedOf(person: Person): readonly AskedQuestion[] {
	return selectAskedTraits(questionnaireOf(person), person.set ?? 'quick', person.facts).flatMap(
		(trait) => trait.questions
	);
}

/** A mixed set of answers: levels of every kind and some not known, conditions met. */
export function mixedAnswers(person: Person): ReadonlyMap<string, Choice> {
	const pattern = [2, 3, 1, 4, 0, 'unknown'] as const;
	return new Map(
		askedOf(person).map(({ id, essential }, index) => [
			id,
			essential ? 3 : (pattern[index % pattern.length] ?? 2)
		])
	);
}

/** Opens the start page and waits until it works: what is pressed before that, nobody hears. */
export async function openStart(page: Page, locale: Locale): Promise<void> {
	await page.goto(address(locale));
	await expect(page.getByText(messages[locale].start.loadingList)).toHaveCount(0);
}

/** Opens the form for a new assessment, from the start page. */
export async function openForm(page: Page, locale: Locale): Promise<void> {
	await openStart(page, locale);
	await page.getByRole('link', { name: messages[locale].start.create }).click();
	await expect(page.getByRole('heading', { name: messages[locale].create.heading })).toBeVisible();
}

/** From the start page through the form to the first question. */
export async function createAssessment(page: Page, person: Person): Promise<void> {
	const words = messages[person.locale];
	await openForm(page, person.locale);
	await page.getByRole('radio', { name: words.create.audiences[person.audience].name }).check();
	for (const fact of questionnaireOf(person).facts) {
		const option = fact.options.find(({ id }) => id === person.facts[fact.id]);
		if (!option) continue;
		const radios = page.getByRole('group', { name: fact.label });
		if (fact.options.length > 5) await page.getByLabel(fact.label).selectOption(option.id);
		else await radios.getByRole('radio', { name: option.label, exact: true }).check();
	}
	const { name: setName } = words.create.sets[person.set ?? 'quick'];
	await page.getByRole('radio', { name: setName }).check();
	await page.getByRole('textbox', { name: words.create.name, exact: true }).fill(person.name);
	await page.getByRole('button', { name: words.create.submit, exact: true }).click();
	await expect(page.getByRole('heading', { level: 1, name: person.name })).toBeVisible();
}

/** The card of a question. */
export function cardOf(page: Page, question: Pick<AskedQuestion, 'wording'>): Locator {
	return page.getByRole('article', { name: question.wording, exact: true });
}

/** The radio of a choice. */
export function choiceOf(
	page: Page,
	question: AskedQuestion,
	choice: Choice,
	{ locale }: Person
): Locator {
	const label = choice === 'unknown' ? messages[locale].answer.unknown : question.anchors[choice];
	return cardOf(page, question).getByRole('radio', { name: label });
}

export function savedMark(page: Page): Locator {
	return page.getByRole('status').and(page.locator('[data-save="saved"]'));
}

/** Chooses an answer and waits until the page says that it is saved. */
export async function choose(
	page: Page,
	question: AskedQuestion,
	choice: Choice,
	person: Person
): Promise<void> {
	await choiceOf(page, question, choice, person).click();
	await expect(choiceOf(page, question, choice, person)).toBeChecked();
	await expect(savedMark(page)).toBeVisible();
}

/** Answers every question on a phone, one screen after the other, each saved. */
export async function answerAll(
	page: Page,
	person: Person,
	answers: ReadonlyMap<string, Choice>
): Promise<void> {
	const words = messages[person.locale].answer;
	const questions = askedOf(person);
	for (const [index, question] of questions.entries()) {
		const place = words.question(index + 1, questions.length);
		await expect(cardOf(page, question)).toContainText(place);
		await choose(page, question, answers.get(question.id) ?? 'unknown', person);
		if (index < questions.length - 1)
			await page.getByRole('button', { name: words.next, exact: true }).click();
	}
}

/** From the last question to the result; gives the name of the verdict shown. */
export async function seeResult(page: Page, { locale }: Person): Promise<string> {
	await page.getByRole('link', { name: messages[locale].answer.toResult }).last().click();
	const verdict = page.locator('[data-verdict]').getByRole('heading', { level: 2 });
	await expect(verdict).toBeVisible();
	return verdict.innerText();
}

/** From the result to the report. */
export async function openReport(page: Page, person: Person): Promise<void> {
	const { reportName } = questionnaireOf(person);
	const name = messages[person.locale].result.toReport(reportName);
	await page.getByRole('link', { name }).first().click();
	await expect(page.getByRole('heading', { level: 1, name: reportName })).toBeVisible();
}

/** Presses the button on the report page; gives the file once it is whole. */
export async function downloadReport(page: Page, locale: Locale): Promise<Uint8Array> {
	const words = messages[locale].report;
	const downloading = page.waitForEvent('download');
	await page.getByRole('button', { name: words.download.pdf }).click();
	const bytes = await bytesOf(await downloading);
	await expect(page.getByRole('heading', { name: words.made })).toBeVisible();
	return bytes;
}

export async function bytesOf(download: Download): Promise<Uint8Array> {
	return new Uint8Array(await readFile(await download.path()));
}

/** The whole way: questions, result, report. Gives the PDF. */
export async function journeyToReport(page: Page, person: Person): Promise<Uint8Array> {
	await createAssessment(page, person);
	await answerAll(page, person, mixedAnswers(person));
	await seeResult(page, person);
	await openReport(page, person);
	return downloadReport(page, person.locale);
}

/** The assessment a report carries; fails when it carries none. */
export function assessmentIn(pdf: Uint8Array): Assessment {
	const data = readAttachment(pdf);
	if (!data) throw new Error('The report carries no data.');
	return parseFile(data);
}

/** The assessment in the bytes of a file; fails with what is wrong. */
export function parseFile(bytes: Uint8Array): Assessment {
	const parsed = parseAssessmentFile(bytes);
	if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join('\n'));
	return parsed.value;
}

/** Question → level or "unknown", as answered. */
export function choicesIn({ answers }: Assessment): ReadonlyMap<string, number | string> {
	return new Map(
		answers.map(({ question, answer }) => [
			question,
			answer.kind === 'level' ? answer.level : answer.kind
		])
	);
}

/** Chooses a file on the start page. */
export async function chooseFile(
	page: Page,
	locale: Locale,
	file: string | { name: string; mimeType: string; buffer: Buffer }
): Promise<void> {
	await page.getByLabel(messages[locale].start.open).setInputFiles(file);
}
