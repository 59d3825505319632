import { watchFrames } from '../probe/watch-frames.mjs';
import { watchResults } from '../probe/watch-results.mjs';
import { watchTasks } from '../probe/watch-tasks.mjs';

/** A page that is watched, its thread slowed; workers run at full speed. */
export async function openPage(context, slowdown) {
	const page = await context.newPage();
	for (const watch of [watchFrames, watchTasks, watchResults]) await page.addInitScript(watch);
	const session = await context.newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
	return page;
}
