import { Buffer } from 'node:buffer';
import { closeSync, ftruncateSync, openSync } from 'node:fs';
import {
	createProblem,
	type AssessmentProblem
} from '../../src/lib/core/assessment/problem-codes.ts';
import { describeProblem as describeEn } from '../../src/lib/i18n/problems/en.ts';
import { describeProblem as describeIt } from '../../src/lib/i18n/problems/it.ts';
import { buildAssessment, everyLevel, fileOf, importFile } from './assessments.ts';
import { expect, test } from './fixtures.ts';
import { chooseFile, messages, openStart, town } from './journey.ts';

interface BadFile {
	readonly name: string;
	readonly content: Buffer;
	/** What the page must say of it, once, in each language. */
	readonly problem: AssessmentProblem;
}

const sentences = { it: describeIt, en: describeEn };
const good = buildAssessment(town, everyLevel(2));
const bytes = fileOf(good).buffer;
const text = bytes.toString('utf8');
const [first] = good.answers;
if (!first) throw new Error('The assessment has no answers.');
const aForeignAnswer = { ...first, question: 'no-such-question' };

const files: readonly BadFile[] = [
	{
		name: 'a picture',
		content: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
		problem: createProblem('foreign-file', '', { kind: 'image' }, '')
	},
	{
		name: 'a file that ends too early',
		content: Buffer.from(text.slice(0, 700)),
		problem: createProblem('truncated', '', { length: 700 }, '')
	},
	{
		name: 'a file from a newer version',
		content: Buffer.from(text.replace('"formatVersion":1', '"formatVersion":9')),
		problem: createProblem('newer-version', '', { found: 9, supported: 1 }, '')
	},
	{
		name: 'a file with a level that does not exist',
		content: Buffer.from(text.replace('"level":2', '"level":7')),
		problem: createProblem(
			'wrong-level',
			'assessment.answers[0].answer.level',
			{ found: 7, question: [...good.answers].map(({ question }) => question).sort()[0] ?? '' },
			''
		)
	},
	{
		name: 'a file changed by hand',
		content: Buffer.from(text.replace('"level":2', '"level":3')),
		problem: createProblem('content-changed', '', {}, '')
	},
	{
		name: 'a file with a question the model does not have',
		content: fileOf({ ...good, answers: [aForeignAnswer] }).buffer,
		problem: createProblem(
			'unknown-question',
			'answers[0].question',
			{ question: 'no-such-question' },
			''
		)
	},
	{
		name: 'a PDF without data',
		content: Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%%EOF\n'),
		problem: createProblem('pdf-without-data', '', {}, '')
	},
	{
		name: 'a broken PDF of another program',
		content: Buffer.from('%PDF-1.4 hello'),
		problem: createProblem('pdf-damaged', '', {}, '')
	}
];

for (const { name, content, problem } of files)
	test(`${name} is refused with one sentence, and the list stays as it was`, async ({ page }) => {
		await importFile(page, 'it', fileOf(good));
		for (const locale of ['it', 'en'] as const) {
			const { start } = messages[locale];
			await openStart(page, locale);
			const mimeType = 'application/octet-stream';
			await chooseFile(page, locale, { name: 'brought.json', mimeType, buffer: content });
			const dialog = page.getByRole('dialog', { name: start.importRefused });
			await expect(dialog.getByText(sentences[locale](problem), { exact: true })).toBeVisible();
			await expect(dialog.getByRole('listitem')).toHaveCount(0);
			await expect(dialog).toContainText(start.importUnchanged);
			await dialog.getByRole('button', { name: start.close }).click();
			await expect(page.getByRole('article')).toHaveCount(1);
		}
	});

test('a file of 50 MB is refused before it is read', async ({ page }, testInfo) => {
	const path = testInfo.outputPath('large.json');
	const file = openSync(path, 'w');
	ftruncateSync(file, 50 * 1024 * 1024);
	closeSync(file);
	const problem = createProblem('too-large', '', { megabytes: 50, limit: 20 }, '');
	for (const locale of ['it', 'en'] as const) {
		await openStart(page, locale);
		await chooseFile(page, locale, path);
		const dialog = page.getByRole('dialog', { name: messages[locale].start.importRefused });
		await expect(dialog.getByText(sentences[locale](problem), { exact: true })).toBeVisible();
		await expect(dialog).toContainText(messages[locale].start.importUnchanged);
	}
});
