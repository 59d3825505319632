import { Buffer } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { readCsv } from '../../src/lib/report/csv/read-csv.ts';
import { readDocx } from '../../src/lib/report/docx/read-docx.ts';
import type { FileFormat } from '../../src/lib/report/model/file-format.ts';
import { readXlsx } from '../../src/lib/report/xlsx/read-xlsx.ts';
import { reportFormsOf } from '../../src/lib/i18n/report-forms/report-forms-of.ts';
import { buildAssessment, everyLevel, fileOf, importFile } from './assessments.ts';
import { expectAccessible } from './check-accessibility.ts';
import { expect, test } from './fixtures.ts';
import type { Page } from '@playwright/test';
import { address, bytesOf, messages, smallCompany, town, type Person } from './journey.ts';

const people = { it: town, en: smallCompany };

async function openReportOf(page: Page, person: Person): Promise<void> {
	const assessment = buildAssessment(person, everyLevel(2));
	await importFile(page, person.locale, fileOf(assessment));
	await page.goto(`${address(person.locale, 'report')}#${assessment.id}`);
	const { formats } = reportFormsOf(person.locale);
	await expect(page.getByRole('radio', { name: formats.docx })).toBeVisible();
}

for (const locale of ['it', 'en'] as const) {
	const words = messages[locale].report;
	const { formats } = reportFormsOf(locale);

	test(`a report in every form, ready to be read, also offline: ${locale}`, async ({
		page,
		context
	}) => {
		await openReportOf(page, people[locale]);
		await context.setOffline(true);
		const download = async (format: FileFormat): Promise<Uint8Array> => {
			await page.getByRole('radio', { name: formats[format] }).check();
			const downloading = page.waitForEvent('download');
			await page.getByRole('button', { name: words.download[format] }).click();
			const file = await downloading;
			expect(file.suggestedFilename().endsWith(`.${format}`)).toBe(true);
			await expect(page.getByRole('heading', { name: words.made })).toBeVisible();
			return bytesOf(file);
		};
		const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
		expect(text(await download('html'))).toContain(`<html lang="${locale}">`);
		expect(readDocx(await download('docx')).paragraphs.length).toBeGreaterThan(50);
		expect(
			readXlsx(await download('xlsx'))
				.map(({ rows }) => rows)
				.every((rows) => rows > 0)
		).toBe(true);
		const rows = readCsv(text(await download('csv')), locale === 'it' ? ';' : ',');
		expect(rows.length).toBeGreaterThan(10);
		await expect(page.getByRole('group', { name: words.chapters })).toHaveCount(0);
		await expectAccessible(page);
	});
}

test('the draft acts of a town, beside the report', async ({ page, context }) => {
	const { acts } = reportFormsOf('it');
	await openReportOf(page, town);
	await expect(page.getByRole('heading', { name: acts.heading })).toBeVisible();
	await context.setOffline(true);
	const downloading = page.waitForEvent('download');
	await page.getByRole('button', { name: acts.download }).click();
	const file = await downloading;
	expect(file.suggestedFilename()).toMatch(/Innesto\.bozze-di-atto\.docx$/);
	const { paragraphs } = readDocx(await bytesOf(file));
	expect(paragraphs.filter(({ style }) => style === 'Heading1')).toHaveLength(3);
	await expect(page.getByRole('heading', { name: messages.it.report.made })).toBeVisible();
	await expectAccessible(page);
});

test('a company is offered no acts', async ({ page }) => {
	await openReportOf(page, smallCompany);
	const { heading } = reportFormsOf('en').acts;
	await expect(page.getByRole('heading', { name: heading })).toHaveCount(0);
});

test.describe('a report kept on the disk', () => {
	test.use({ expectedComplaints: [/^foreign request: file:.*report\.html$/] });

	test('the web page opens from the disk, runs nothing and can be read by everybody', async ({
		page
	}, testInfo) => {
		// The rules of accessibility read a document of forty pages four times.
		test.slow();
		await openReportOf(page, town);
		await page.getByRole('radio', { name: reportFormsOf('it').formats.html }).check();
		const downloading = page.waitForEvent('download');
		await page.getByRole('button', { name: messages.it.report.download.html }).click();
		const file = testInfo.outputPath('report.html');
		await (await downloading).saveAs(file);
		const source = await readFile(file, 'utf8');
		expect(Buffer.byteLength(source)).toBeLessThan(2_000_000);
		const foreign: string[] = [];
		page.on('request', (request) => foreign.push(request.url()));
		await page.goto(pathToFileURL(file).href);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		expect(foreign).toEqual([pathToFileURL(file).href]);
		await expectAccessible(page);
	});
});
