import { findChromium, launchArguments } from '../../scripts/browser.mjs';

/** How every page is looked at. */
export const contextSettings = { viewport: { width: 1280, height: 900 }, locale: 'it-IT' };

/** How the browser is started. Throws where there is none. */
export function launchSettings() {
	const found = findChromium();
	if (!found) throw new Error('there is no Chromium here; npm test installs one');
	const { executablePath } = found;
	return { ...(executablePath && { executablePath }), args: launchArguments };
}
