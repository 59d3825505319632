const address = 'answer/#new=municipality,quick';
const patienceMs = 60_000;

/**
 * Opens a new assessment, a municipality's quick set, and waits until its first question is painted. The page tells:
 * asking it while it loads would slow it.
 */
export async function openNewAssessment(page, url) {
	let tellUsable;
	let giveUp;
	const usable = new Promise((resolve, reject) => {
		tellUsable = resolve;
		giveUp = () => reject(new Error(`no question showed within ${patienceMs / 1000} s`));
	});
	await page.exposeFunction('tellUsable', tellUsable);
	await page.goto(url + address, { waitUntil: 'commit' });
	const timer = setTimeout(giveUp, patienceMs);
	await usable.finally(() => clearTimeout(timer));
}
