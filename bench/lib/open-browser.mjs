import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium, launchArguments } from '../../scripts/browser.mjs';

const settings = { viewport: { width: 1280, height: 900 }, locale: 'it-IT' };

/** A browser whose every new context begins with nothing stored, in memory. Throws where there is no Chromium. */
export async function openBrowser() {
	const browser = await chromium.launch(chooseBrowser());
	return {
		newContext: () => browser.newContext(settings),
		close: () => browser.close()
	};
}

/** A browser with a profile on the disk: only there does a strict write reach the disk. */
export async function openProfile() {
	const folder = mkdtempSync(join(tmpdir(), 'innesto-bench-profile-'));
	const context = await chromium.launchPersistentContext(folder, {
		...chooseBrowser(),
		...settings
	});
	return {
		context,
		async close() {
			await context.close();
			rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
		}
	};
}

function chooseBrowser() {
	const found = findChromium();
	if (!found) throw new Error('there is no Chromium here; npm test installs one');
	const { executablePath } = found;
	return { ...(executablePath && { executablePath }), args: launchArguments };
}
