import { spawnSync } from 'node:child_process';

/** Programs that not every machine has: their tests are shown as skipped where they are absent. */
export function hasProgram(name: string): boolean {
	return !spawnSync(name, ['--version']).error;
}
