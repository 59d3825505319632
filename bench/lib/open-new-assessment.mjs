const address = 'answer/#new=municipality,quick';

/**
 * Opens a new assessment, a municipality's quick set, and waits until its first question is painted. The page tells:
 * asking it while it loads would slow it.
 */
export async function openNewAssessment(page, url) {
	const usable = new Promise((resolve) => page.exposeFunction('tellUsable', resolve));
	await page.goto(url + address, { waitUntil: 'commit' });
	await usable;
}
