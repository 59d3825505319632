// Which Chromium the browser tests drive: CHROMIUM_PATH, then Playwright's own download, then a system one.
import { accessSync, constants } from 'node:fs';
import { chromium } from '@playwright/test';

const system = {
	linux: [
		'/usr/bin/chromium',
		'/usr/bin/chromium-browser',
		'/usr/bin/google-chrome-stable',
		'/usr/bin/google-chrome',
		'/snap/bin/chromium'
	],
	darwin: [
		'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
		'/Applications/Chromium.app/Contents/MacOS/Chromium'
	],
	win32: [
		'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
		'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
	]
};

export const launchArguments = ['--disable-quic', '--disable-gpu'];

/** @returns {{executablePath?: string, from: string} | null} the browser to drive, or null when none is found */
export function findChromium() {
	const { CHROMIUM_PATH } = process.env;
	if (CHROMIUM_PATH) return { executablePath: CHROMIUM_PATH, from: 'CHROMIUM_PATH' };
	if (canRun(chromium.executablePath())) return { from: 'Playwright' };
	const executablePath = (system[process.platform] ?? []).find(canRun);
	return executablePath ? { executablePath, from: 'system' } : null;
}

/** Starts and closes the browser: being there is not enough. Gives its version, or null. */
export async function startedVersion(found) {
	if (!found) return null;
	try {
		const browser = await chromium.launch({
			...(found.executablePath && { executablePath: found.executablePath }),
			args: launchArguments,
			timeout: 30_000
		});
		const version = browser.version();
		await browser.close();
		return version;
	} catch (error) {
		console.error(String(error.message).split('\n')[0]);
		return null;
	}
}

function canRun(path) {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}
