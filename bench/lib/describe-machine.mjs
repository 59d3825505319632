import { availableParallelism, cpus, loadavg } from 'node:os';
import { findChromium, startedVersion } from '../../scripts/browser.mjs';

/** One line on what the figures were taken with. A load above the number of cores slows every one of them. */
export async function describeMachine() {
	const model = cpus()[0]?.model ?? 'unknown processor';
	const chromium = (await startedVersion(findChromium())) ?? 'none';
	const load = loadavg()[0].toFixed(1);
	return `${availableParallelism()} cores, ${model}; load ${load}; Node ${process.versions.node}; Chromium ${chromium}`;
}
