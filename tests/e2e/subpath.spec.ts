import { expect } from './fixtures.ts';
import {
	address,
	assessmentIn,
	choicesIn,
	journeyToReport,
	messages,
	mixedAnswers,
	smallCompany,
	town
} from './journey.ts';
import { readVersion, test } from './site.ts';

const path = '/welfare/innesto/';

test.use({
	servedPath: path,
	viewport: { width: 360, height: 740 },
	expectedComplaints: [/net::ERR_CONNECTION_REFUSED/]
});

test('under a path, the way to a report works, and nothing outside the path is asked for', async ({
	page
}) => {
	const outside: string[] = [];
	page.context().on('request', (request) => {
		const { protocol, pathname } = new URL(request.url());
		if (protocol === 'http:' && !pathname.startsWith(path)) outside.push(pathname);
	});
	const pdf = await journeyToReport(page, smallCompany);
	expect(choicesIn(assessmentIn(pdf))).toEqual(mixedAnswers(smallCompany));
	expect(outside).toEqual([]);
});

test('under a path, the way to a report works with the server gone', async ({ page, site }) => {
	await page.goto(address('it'));
	await expect(page.locator('[data-offline="ready"]')).toBeVisible();
	await site.stop();
	const pdf = await journeyToReport(page, town);
	expect(choicesIn(assessmentIn(pdf))).toEqual(mixedAnswers(town));
});

test('databases and caches carry the path in their names', async ({ page }) => {
	await page.goto(address('it'));
	await expect(page.locator('[data-offline="ready"]')).toBeVisible();
	await page.getByRole('button', { name: messages.it.start.example }).click();
	await expect(page.locator('[data-verdict]')).toBeVisible();
	const names = await page.evaluate(async () => ({
		databases: (await indexedDB.databases()).map(({ name }) => name).sort(),
		caches: await caches.keys()
	}));
	expect(names).toEqual({
		databases: [`innesto-examples:${path}`, `innesto:${path}`],
		caches: [`innesto:${path}:${readVersion()}`]
	});
});

for (const served of [true, false])
	test(`under a path, an address without its last slash opens with the server ${served ? 'there' : 'gone'}`, async ({
		page,
		site
	}) => {
		await page.goto(address('en'));
		await expect(page.locator('[data-offline="ready"]')).toBeVisible();
		if (!served) await site.stop();
		await page.goto('./en/new');
		await expect(page.locator('[data-offline="ready"]')).toBeVisible();
		await page.getByRole('radio', { name: messages.en.create.audiences.company.name }).check();
		await expect(page.getByRole('group', { name: 'How many people' })).toBeVisible();
	});

test('under a path, an address without its last slash opens at the first visit', async ({
	page
}) => {
	await page.goto('./en/new');
	await expect(page.locator('[data-offline="ready"]')).toBeVisible();
	await page.getByRole('radio', { name: messages.en.create.audiences.company.name }).check();
	await expect(page.getByRole('group', { name: 'How many people' })).toBeVisible();
});
