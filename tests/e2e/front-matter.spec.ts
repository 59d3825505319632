import { Buffer } from 'node:buffer';
import { reportFormsOf } from '../../src/lib/i18n/report-forms/report-forms-of.ts';
import { encodePng } from '../../src/lib/report/logo/encode-png.ts';
import { buildAssessment, everyLevel, fileOf, importFile } from './assessments.ts';
import { expectAccessible } from './check-accessibility.ts';
import { expect, test } from './fixtures.ts';
import { address, bytesOf, messages, town } from './journey.ts';

const words = messages.it.report;
const own = reportFormsOf('it');
const drawing = (inside: string) =>
	Buffer.from(
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><path fill="#a00" d="M0 0h40v20H0z"/>${inside}</svg>`
	);
const picture = encodePng({ width: 4, height: 4, rgb: new Uint8Array(48) });

test('a comment, a logo and a color go into the report and are there the next time', async ({
	page
}) => {
	const assessment = buildAssessment(town, everyLevel(2));
	await importFile(page, 'it', fileOf(assessment));
	await page.goto(`${address('it', 'report')}#${assessment.id}`);
	const details = page.getByText(own.matter.title, { exact: true });
	await details.click();
	const comment = page.getByRole('textbox', { name: own.matter.comment, exact: true });
	await comment.fill('Si comincia in primavera.');
	const logo = page.getByLabel(own.matter.logo, { exact: true });
	await logo.setInputFiles({
		name: 'stemma.svg',
		mimeType: 'image/svg+xml',
		buffer: drawing('<script>parent.hacked = 1</script>')
	});
	await expect(page.getByText(own.matter.logoProblems['not-a-picture'])).toBeVisible();
	for (const file of [
		{ name: 'stemma.png', mimeType: 'image/png', buffer: Buffer.from(picture) },
		{ name: 'stemma.svg', mimeType: 'image/svg+xml', buffer: drawing('') }
	]) {
		await logo.setInputFiles(file);
		const shown = page.getByRole('img', { name: own.matter.logo });
		await expect(shown).toBeVisible();
		await page.getByRole('button', { name: own.matter.removeLogo }).click();
		await expect(shown).toHaveCount(0);
	}
	await logo.setInputFiles({ name: 'x.svg', mimeType: 'image/svg+xml', buffer: drawing('') });
	await page.getByLabel(own.matter.accent).check();
	await page.getByLabel(own.matter.accentColor, { exact: true }).fill('#ffcc00');
	await expect(page.getByText(/si stampa più scuro, #[0-9a-f]{6}/)).toBeVisible();
	await expectAccessible(page);

	await page.getByRole('radio', { name: own.formats.html }).check();
	const downloading = page.waitForEvent('download');
	await page.getByRole('button', { name: words.download.html }).click();
	const html = new TextDecoder().decode(await bytesOf(await downloading));
	expect(html).toContain('Si comincia in primavera.');
	expect(html).toContain('<img src="data:image/png;base64,');

	await expect
		.poll(async () => {
			await page.reload();
			await details.click();
			return comment.inputValue();
		})
		.toBe('Si comincia in primavera.');
	await expect(page.getByRole('img', { name: own.matter.logo })).toBeVisible();
});

test('all of it together is seen in the preview before it is printed', async ({ page }) => {
	const assessment = buildAssessment(town, everyLevel(2));
	await importFile(page, 'it', fileOf(assessment));
	await page.goto(`${address('it', 'report')}#${assessment.id}`);
	await page.getByText(own.matter.title, { exact: true }).click();
	const fill = (name: string, text: string) =>
		page.getByRole('textbox', { name, exact: true }).fill(text);
	await fill(own.matter.comment, 'Uno & <b>due</b>\n\nUno & <b>due</b>\n日本 ✓');
	await fill(own.matter.role, 'La sindaca');
	await fill(own.matter.supportedBy, town.name);
	await fill(own.matter.signers, 'ABCDEFGHIL'.split('').join('\n'));
	await expect(page.getByText(own.matter.signersTooMany)).toBeVisible();
	await page.getByLabel(own.matter.logo, { exact: true }).setInputFiles({
		name: 'stemma.png',
		mimeType: 'image/png',
		buffer: Buffer.from(picture)
	});
	await page.getByLabel(own.matter.accent).check();
	await page.getByLabel(own.matter.accentColor, { exact: true }).fill('#ffee99');
	await page.getByLabel(own.matter.confidential).check();
	await page.getByRole('button', { name: words.preview.show }).click();
	const preview = page.getByRole('region', { name: words.preview.heading });
	const chapter = preview.locator('details').filter({ hasText: 'La sindaca' });
	await chapter.locator('summary').click();
	await expect(chapter.getByText('Uno & <b>due</b>')).toHaveCount(2);
	await expect(chapter.getByRole('row')).toHaveCount(9);
	await fill(own.matter.comment, 'Un solo commento');
	await expect(chapter.getByText('Un solo commento')).toBeVisible();
	await expectAccessible(page);
});

test('a municipality’s copy without data is one to be published, until the data are wanted', async ({
	page
}) => {
	const assessment = buildAssessment(town, everyLevel(2));
	await importFile(page, 'it', fileOf(assessment));
	await page.goto(`${address('it', 'report')}#${assessment.id}`);
	const cut = page.getByRole('group', { name: own.cut });
	const radio = (name: string) => cut.getByRole('radio', { name });
	await expect(radio(own.cuts.full)).toBeChecked();
	await page.getByRole('radio', { name: words.withoutData }).check();
	await expect(radio(own.cuts.publication)).toBeChecked();
	await page.getByRole('checkbox', { name: words.chapterNames.answers }).uncheck();
	await expect(radio(own.cuts.own)).toBeChecked();
	await expect(cut.getByText(own.cutHints.ownPublication)).toBeVisible();
	await page.getByRole('radio', { name: words.withData }).check();
	await page.getByRole('checkbox', { name: words.chapterNames.answers }).check();
	await expect(radio(own.cuts.full)).toBeChecked();
	await radio(own.cuts.short).check();
	await expect(page.getByRole('checkbox', { name: words.chapterNames.goals })).not.toBeChecked();
	await expectAccessible(page);
});
