import { rmSync } from 'node:fs';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import {
	address,
	askedOf,
	cardOf,
	choiceOf,
	smallCompany,
	type Choice,
	type Person
} from './journey.ts';

const person: Person = { ...smallCompany, facts: {} };
const [question] = askedOf(person);
if (!question) throw new Error('No question is asked.');

/** The level chosen at each step. */
const levelAt = (step: number) => (step % 5) as Exclude<Choice, 'unknown'>;

interface Writing {
	/** The last step the page said was saved. */
	lastSaved: number;
	/** Resolves when this many steps were saved. */
	readonly reached: Promise<void>;
}

/**
 * Makes the page answer the same question over and over, waiting each time for the saved mark, and notes on this
 * side what was said to be saved. The page waits for the note, so that at most one step more can be there.
 */
async function answerOverAndOver(page: Page, from: number, count: number): Promise<Writing> {
	let finish = () => {};
	const reached = new Promise<void>((resolve) => (finish = resolve));
	const writing: Writing = { lastSaved: from, reached };
	await page.exposeFunction('noteSaved', (step: number) => {
		writing.lastSaved = step;
		if (step >= from + count) finish();
	});
	await page.evaluate((start) => {
		const levels = document.querySelectorAll<HTMLInputElement>('article [data-choice] input');
		const mark = document.querySelector('[data-save]');
		const isSaved = () => mark?.getAttribute('data-save') === 'saved';
		const noteSaved = Reflect.get(window, 'noteSaved') as (step: number) => Promise<void>;
		let step = start;
		const next = () => {
			step += 1;
			levels[step % 5]?.click();
		};
		new MutationObserver(() => {
			if (isSaved()) void noteSaved(step).then(next);
		}).observe(mark ?? document.body, { attributes: true, attributeFilter: ['data-save'] });
		next();
	}, from);
	return writing;
}

async function openQuestion(context: BrowserContext, hash: string): Promise<Page> {
	const page = await context.newPage();
	await page.goto(`${address('en', 'answer')}${hash}`);
	await expect(cardOf(page, question ?? { wording: '' })).toBeVisible();
	return page;
}

/** The step whose answer the page shows: the last saved one, or the one under way when the page died. */
async function findStep(page: Page, { lastSaved }: Writing): Promise<number> {
	const shown = page.getByRole('article').getByRole('radio', { checked: true }).first();
	await expect(shown).toBeVisible();
	const next = choiceOf(page, question ?? fail(), levelAt(lastSaved + 1), person);
	if (await next.isChecked()) return lastSaved + 1;
	await expect(choiceOf(page, question ?? fail(), levelAt(lastSaved), person)).toBeChecked();
	return lastSaved;
}

function fail(): never {
	throw new Error('No question is asked.');
}

/** The assessment's address, once its first answer has given it one. */
async function hashOf(page: Page): Promise<string> {
	await page.waitForURL(/#[a-z0-9-]{8,}$/);
	return `${new URL(page.url()).hash},${question?.id ?? ''}`;
}

test('no answer said to be saved is lost when the page crashes', async ({ context }) => {
	let hash = '#new=company,quick';
	let step = 0;
	for (let crash = 0; crash < 6; crash += 1) {
		const page = await openQuestion(context, hash);
		const writing = await answerOverAndOver(page, step, 3 + crash);
		await writing.reached;
		if (crash === 0) hash = await hashOf(page);
		const session = await context.newCDPSession(page);
		const crashed = page.waitForEvent('crash');
		session.send('Page.crash').catch(() => undefined);
		await crashed;
		await page.close();
		const after = await openQuestion(context, hash);
		step = await findStep(after, writing);
		await after.close();
	}
	expect(step).toBeGreaterThan(6 * 3);
});

test('no answer said to be saved is lost when the browser is killed', async ({
	watch,
	baseURL,
	launchOptions
}, testInfo) => {
	const profile = testInfo.outputPath('profile');
	const start = async () => {
		const context = await chromium.launchPersistentContext(profile, {
			...launchOptions,
			baseURL: baseURL ?? ''
		});
		await watch(context);
		return context;
	};
	let hash = '#new=company,quick';
	let step = 0;
	let context = await start();
	for (let kill = 0; kill < 3; kill += 1) {
		const page = await openQuestion(context, hash);
		const writing = await answerOverAndOver(page, step, 4 + kill);
		await writing.reached;
		if (kill === 0) hash = await hashOf(page);
		const closed = context.waitForEvent('close');
		await killBrowser(context);
		await closed;
		for (const name of ['Lock', 'Cookie', 'Socket'])
			rmSync(`${profile}/Singleton${name}`, { force: true });
		context = await start();
		const after = await openQuestion(context, hash);
		step = await findStep(after, writing);
		await after.close();
	}
	await context.close();
	expect(step).toBeGreaterThan(3 * 4);
});

/** Ends every process of this browser at once, as a power button would. */
async function killBrowser(context: BrowserContext): Promise<void> {
	const browser = context.browser();
	if (!browser) throw new Error('The browser of the profile is not known.');
	const session = await browser.newBrowserCDPSession();
	const { processInfo } = await session.send('SystemInfo.getProcessInfo');
	const ids = processInfo.map(({ id }) => id).filter((id) => id > 0);
	for (const id of ids) process.kill(id, 'SIGKILL');
}
