import { strFromU8, unzipSync } from 'fflate';

/** The parts of an office file of ours as texts, by path. For reading back what was just written. */
export function readOffice(bytes: Uint8Array): ReadonlyMap<string, string> {
	const files = Object.entries(unzipSync(bytes));
	return new Map(files.map(([path, content]) => [path, strFromU8(content)]));
}
