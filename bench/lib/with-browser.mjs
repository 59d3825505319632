import { chromium } from '@playwright/test';
import { contextSettings, launchSettings } from './browser-settings.mjs';

/** A browser while it is used: hands over what opens a context with nothing stored, which lives in memory. */
export async function withBrowser(use) {
	const browser = await chromium.launch(launchSettings());
	try {
		return await use(() => browser.newContext(contextSettings));
	} finally {
		await browser.close();
	}
}
