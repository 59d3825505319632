import { readFile } from 'node:fs/promises';
import { createFontFace } from './create-font-face.ts';
import type { FontFace, FontFaces } from './font-faces.ts';
import { ReportError } from './report-error.ts';

const besideThisModule = new URL('./fonts/', import.meta.url);

/** The faces of the report, read from a folder; by default the one beside this module. */
export async function loadFontsNode(folder: URL = besideThisModule): Promise<FontFaces> {
	const [regular, semibold] = await Promise.all([
		readFace(folder, 'inter-regular'),
		readFace(folder, 'inter-semibold')
	]);
	return { regular, semibold };
}

async function readFace(folder: URL, name: string): Promise<FontFace> {
	const [bytes, pairs] = await Promise.all([
		readBytes(new URL(`${name}.ttf`, folder)),
		readBytes(new URL(`${name}.kern.bin`, folder))
	]);
	return createFontFace(bytes, pairs);
}

async function readBytes(file: URL): Promise<Uint8Array> {
	try {
		return await readFile(file);
	} catch (cause) {
		throw new ReportError('fonts-not-loaded', `Cannot read ${file.pathname}`, { cause });
	}
}
