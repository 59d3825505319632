import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { contextSettings, launchSettings } from './browser-settings.mjs';

/** A context with a profile on the disk while it is used: only there does a strict write reach the disk. */
export async function withProfile(use) {
	const folder = mkdtempSync(join(tmpdir(), 'innesto-bench-profile-'));
	try {
		const settings = { ...launchSettings(), ...contextSettings };
		const context = await chromium.launchPersistentContext(folder, settings);
		try {
			return await use(context);
		} finally {
			await context.close();
		}
	} finally {
		rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
	}
}
