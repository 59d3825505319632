#!/usr/bin/env node
// Makes sure that dependencies and the bundled command line are there, then hands over to it.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const setUp = spawnSync(process.execPath, [here('../scripts/run.mjs'), 'deps', 'cli'], {
	stdio: ['ignore', process.stderr, 'inherit']
});
if (setUp.status !== 0) process.exit(setUp.status ?? 1);
const { main } = await import('../dist/innesto.js');
process.exitCode = await main(process.argv.slice(2));
