import { createFontFace } from './create-font-face.ts';
import type { FontFace, FontFaces } from './font-faces.ts';
import regularPairs from './fonts/inter-regular.kern.bin?url';
import regularFile from './fonts/inter-regular.ttf?url';
import semiboldPairs from './fonts/inter-semibold.kern.bin?url';
import semiboldFile from './fonts/inter-semibold.ttf?url';
import { ReportError } from './report-error.ts';

/** The faces of the report, fetched from where the application is served; page and worker alike. */
export async function loadFonts(): Promise<FontFaces> {
	const [regular, semibold] = await Promise.all([
		fetchFace(regularFile, regularPairs),
		fetchFace(semiboldFile, semiboldPairs)
	]);
	return { regular, semibold };
}

async function fetchFace(file: string, pairs: string): Promise<FontFace> {
	const [bytes, kerning] = await Promise.all([fetchBytes(file), fetchBytes(pairs)]);
	return createFontFace(bytes, kerning);
}

async function fetchBytes(url: string): Promise<Uint8Array> {
	try {
		const response = await fetch(url);
		if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
		return new Uint8Array(await response.arrayBuffer());
	} catch (cause) {
		throw new ReportError('fonts-not-loaded', `Cannot fetch ${url}`, { cause });
	}
}
