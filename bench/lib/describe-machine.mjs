import { availableParallelism, cpus, loadavg } from 'node:os';
import { findChromium, startedVersion } from '../../scripts/browser.mjs';

/** What the figures are taken with, and a warning when the machine does other things too. */
export async function describeMachine() {
	const cores = availableParallelism();
	const model = cpus()[0]?.model ?? 'unknown processor';
	const chromium = (await startedVersion(findChromium())) ?? 'none';
	const load = loadavg()[0];
	const line = `${cores} cores, ${model}; load ${load.toFixed(1)}; Node ${process.versions.node}; Chromium ${chromium}`;
	return load > cores
		? `${line}\nThe machine is busy: all times are longer than they need be.`
		: line;
}
