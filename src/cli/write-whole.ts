import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Writes a file whole or not at all, and the folders it needs; what was there before stays until then. */
export function writeWhole(file: string, bytes: Uint8Array): void {
	const draft = `${file}.part`;
	mkdirSync(dirname(file), { recursive: true });
	try {
		writeFileSync(draft, bytes);
		renameSync(draft, file);
	} catch (error) {
		rmSync(draft, { force: true });
		throw error;
	}
}
