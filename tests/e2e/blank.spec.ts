import { readAttachment } from '../../src/lib/report/pdf/read-attachment.ts';
import { checkPdf } from '../golden/pdf-checker/check-pdf.ts';
import { extractText } from '../golden/pdf-checker/extract-text.ts';
import { openPdf } from '../golden/pdf-checker/open-pdf.ts';
import { buildAssessment, everyLevel, fileOf, importFile } from './assessments.ts';
import { expect, test } from './fixtures.ts';
import {
	bytesOf,
	messages,
	openStart,
	questionnaireOf,
	smallCompany,
	town,
	type Person
} from './journey.ts';

/** Everything that person could be asked, whatever the facts. */
function wordingsOf(person: Person): readonly string[] {
	return questionnaireOf(person).traits.flatMap(({ questions }) =>
		questions.map(({ wording }) => wording)
	);
}

for (const person of [town, smallCompany])
	test(`the blank questionnaire of the start page is tagged and holds no data, in ${person.locale}`, async ({
		page
	}) => {
		const { locale, audience, name } = person;
		const words = messages[locale].start;
		await importFile(page, locale, fileOf(buildAssessment(person, everyLevel(2))));
		await openStart(page, locale);
		await page.getByText(words.blank, { exact: true }).click();
		await page.getByLabel(words.blankFor).selectOption(audience);
		await page.getByLabel(words.blankSet).selectOption('full');
		const downloading = page.waitForEvent('download');
		await page.getByRole('button', { name: words.blankDownload }).click();
		const download = await downloading;
		await expect(
			page.getByText(words.blankDone(download.suggestedFilename()), { exact: true })
		).toBeVisible();
		const { id, version } = questionnaireOf(person).model;
		expect(download.suggestedFilename()).toBe(`${id}-${version}-${audience}-full-${locale}.pdf`);

		const bytes = await bytesOf(download);
		expect(checkPdf(bytes)).toEqual([]);
		const pdf = openPdf(bytes);
		expect(pdf.catalog.get('Lang')).toMatchObject({ bytes: locale });
		const text = extractText(pdf);
		expect(wordingsOf(person).filter((wording) => !text.includes(wording))).toEqual([]);
		expect(text).not.toContain(name);
		expect(readAttachment(bytes)).toBeNull();
		expect(pdf.catalog.has('AF')).toBe(false);
		expect(pdf.catalog.has('Names')).toBe(false);
		await expect(page.getByRole('button', { name: words.blankDownload })).toBeEnabled();
	});
