import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';
import {
	address,
	askedOf,
	assessmentIn,
	choiceOf,
	choicesIn,
	choose,
	createAssessment,
	journeyToReport,
	messages,
	mixedAnswers,
	smallCompany,
	town
} from './journey.ts';
import { copyBuild, findChunk, readVersion, test } from './site.ts';

test.use({
	viewport: { width: 360, height: 740 },
	// The browser's own words about a server that is not there; nothing of ours is among them.
	expectedComplaints: [/net::ERR_(CONNECTION_REFUSED|INTERNET_DISCONNECTED|FAILED)/]
});

const slugs = ['start', 'new', 'answer', 'result', 'plan', 'report', 'help'] as const;

/** Opens the start page and waits until the whole build is on the device. */
async function openReady(page: Page): Promise<void> {
	await page.goto(address('it'));
	await expect(page.locator('[data-offline="ready"]')).toHaveText(messages.it.shell.offlineReady);
}

const cacheNames = (page: Page) => page.evaluate(() => caches.keys());

for (const person of [town, smallCompany]) {
	test(`with the server gone, the way to a report works in ${person.locale}`, async ({
		page,
		site
	}) => {
		await openReady(page);
		await site.stop();
		const pdf = await journeyToReport(page, person);
		expect(choicesIn(assessmentIn(pdf))).toEqual(mixedAnswers(person));
	});
}

test('with the server gone, every page opens in both languages', async ({ page, site }) => {
	await openReady(page);
	await site.stop();
	for (const locale of ['it', 'en'] as const)
		for (const slug of slugs) {
			await page.goto(address(locale, slug));
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			await expect(page.locator('html')).toHaveAttribute('lang', locale);
		}
});

test('with the server gone, an address without its last slash opens too', async ({
	page,
	site
}) => {
	await openReady(page);
	await site.stop();
	await page.goto('./en/new');
	await expect(
		page.getByRole('radio', { name: messages.en.create.audiences.company.name })
	).toBeVisible();
	await expect(page.locator('[data-offline="ready"]')).toBeVisible();
});

test('with the server gone, an unknown address leads to the start page', async ({ page, site }) => {
	await openReady(page);
	await site.stop();
	await page.goto('./nowhere/at/all');
	await expect(page).toHaveURL(site.url);
	await expect(page.getByRole('heading', { name: messages.it.start.heading })).toBeVisible();
});

test('“ready” is not said while a part of the build is missing', async ({
	page,
	site
}, testInfo) => {
	const folder = testInfo.outputPath('half');
	copyBuild(folder, 'half', (worker) => worker.replace(findChunk(), `${findChunk()}.missing.js`));
	await site.deploy(folder);
	const given = page
		.context()
		.waitForEvent('response', (response) => response.url().endsWith('.missing.js'));
	await page.goto(address('it'));
	expect((await given).status()).toBe(404);
	await page.waitForFunction(async () => {
		const registration = await navigator.serviceWorker.getRegistration();
		return !registration?.installing;
	});
	await expect(page.locator('[data-offline="ready"]')).toHaveCount(0);
	await expect(page.getByRole('link', { name: messages.it.start.create })).toBeVisible();
});

test('a new version is offered, waits for a yes, and keeps answers and other caches', async ({
	page,
	site
}, testInfo) => {
	const [question] = askedOf(smallCompany);
	if (!question) throw new Error('No question is asked.');
	await openReady(page);
	await page.evaluate(async () => {
		await caches.open('another-product');
		await caches.open('innesto:/elsewhere/:1');
	});
	await createAssessment(page, smallCompany);
	await choose(page, question, 3, smallCompany);

	const folder = testInfo.outputPath('second');
	copyBuild(folder, 'second');
	await site.deploy(folder);
	await page.goto(address('it'));
	const { shell, start } = messages.it;
	await expect(page.getByText(shell.updateReady)).toBeVisible();
	await page.reload();
	await expect(page.getByText(shell.updateReady)).toBeVisible();
	expect(await cacheNames(page)).toContain(`innesto:/:${readVersion()}`);

	const reloaded = page.waitForEvent('load');
	await page.getByRole('button', { name: shell.updateNow }).click();
	await reloaded;
	await expect(page.getByText(shell.updateReady)).toHaveCount(0);
	await expect
		.poll(async () => (await cacheNames(page)).sort())
		.toEqual(['another-product', 'innesto:/:second', 'innesto:/elsewhere/:1']);
	const entry = page.getByRole('article').filter({ hasText: smallCompany.name });
	await entry.getByRole('link', { name: start.openAssessment }).click();
	const italian = { ...smallCompany, locale: 'it' } as const;
	const [same] = askedOf(italian);
	await page.getByRole('button', { name: messages.it.answer.previous }).click();
	await expect(choiceOf(page, same ?? question, 3, italian)).toBeChecked();
});

test('“later” puts the new version off without a word more', async ({ page, site }, testInfo) => {
	await openReady(page);
	const folder = testInfo.outputPath('second');
	copyBuild(folder, 'second');
	await site.deploy(folder);
	await page.reload();
	const { shell } = messages.it;
	await page.getByRole('button', { name: shell.updateLater }).click();
	await expect(page.getByText(shell.updateReady)).toHaveCount(0);
	await page.getByRole('link', { name: shell.help, exact: true }).click();
	await expect(page.getByText(shell.updateReady)).toHaveCount(0);
});

test('a half-deployed version never takes over', async ({ page, site }, testInfo) => {
	await openReady(page);
	const folder = testInfo.outputPath('half');
	copyBuild(folder, 'half', (worker) => worker.replace(findChunk(), `${findChunk()}.missing.js`));
	await site.deploy(folder);
	const ended = await page.evaluate(async () => {
		const registration = await navigator.serviceWorker.ready;
		const redundant = new Promise<string>((resolve) => {
			registration.addEventListener('updatefound', () => {
				const { installing } = registration;
				installing?.addEventListener('statechange', () => {
					if (installing.state !== 'installing') resolve(installing.state);
				});
			});
		});
		await registration.update().catch(() => undefined);
		return redundant;
	});
	expect(ended).toBe('redundant');
	await expect(page.getByText(messages.it.shell.updateReady)).toHaveCount(0);
	await site.stop();
	await page.reload();
	await expect(page.getByRole('heading', { name: messages.it.start.heading })).toBeVisible();
	await page.getByRole('link', { name: messages.it.start.create }).click();
	await expect(page.getByRole('heading', { name: messages.it.create.heading })).toBeVisible();
});
