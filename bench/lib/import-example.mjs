/** Opens the file of an example from the start page; gives the fragment of the address that names it. */
export async function importExample(page, url, file) {
	await page.goto(url, { waitUntil: 'networkidle' });
	await page.locator('input[type="file"]').setInputFiles(file);
	await page.locator('dialog button').first().click();
	await page.waitForURL(/\/(answer|result)\/#[a-z0-9-]+$/);
	return new URL(page.url()).hash;
}
