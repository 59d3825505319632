import { spawnSync } from 'node:child_process';
import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	rmSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

/** Does to the folder what `npm ci` does first. */
const emptying = `
	import { readdirSync, rmSync, mkdirSync } from 'node:fs';
	mkdirSync('node_modules', { recursive: true });
	for (const name of readdirSync('node_modules')) rmSync('node_modules/' + name);`;

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'innesto-deps-'));
	mkdirSync(join(folder, 'copy'));
	for (const path of ['scripts/run.mjs', 'package-lock.json'])
		cpSync(path, join(folder, 'copy', path));
	writeFileSync(join(folder, 'npm.mjs'), emptying);
});
afterEach(() => rmSync(folder, { recursive: true }));

function installDependencies() {
	const { status, stderr } = spawnSync(
		process.execPath,
		[join(folder, 'copy/scripts/run.mjs'), 'deps'],
		{ encoding: 'utf8', env: { ...process.env, npm_execpath: join(folder, 'npm.mjs') } }
	);
	return { status, stderr };
}

describe('installing the dependencies', () => {
	it('refuses to empty a folder that node_modules is only a link to', () => {
		const elsewhere = join(folder, 'elsewhere');
		mkdirSync(elsewhere);
		writeFileSync(join(elsewhere, 'kept.txt'), 'kept');
		symlinkSync(elsewhere, join(folder, 'copy/node_modules'), 'junction');
		const { status, stderr } = installDependencies();
		expect(status).toBe(1);
		expect(stderr).toContain(`node_modules is a link to ${elsewhere}`);
		expect(stderr).toContain('Remove the link, then try again.');
		expect(existsSync(join(elsewhere, 'kept.txt'))).toBe(true);
	});

	it('replaces a folder of its own, and does it once', () => {
		const old = join(folder, 'copy/node_modules/old.txt');
		mkdirSync(join(folder, 'copy/node_modules'));
		writeFileSync(old, 'old');
		expect(installDependencies()).toEqual({ status: 0, stderr: '' });
		expect(existsSync(old)).toBe(false);
		writeFileSync(old, 'new');
		expect(installDependencies().status).toBe(0);
		expect(existsSync(old)).toBe(true);
	});
});
