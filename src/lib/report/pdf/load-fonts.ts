import { createFontFace } from './create-font-face.ts';
import type { FontFace, FontFaces } from './font-faces.ts';
import { ReportError } from './report-error.ts';

interface FontFile {
	readonly file: string;
	/** Its kerning. */
	readonly pairs: string;
}

/** Where each face of the report is served. */
export interface FontFiles {
	readonly regular: FontFile;
	readonly semibold: FontFile;
}

/** The faces of the report, fetched from where the application is served; page and worker alike. */
export async function loadFonts(files: FontFiles): Promise<FontFaces> {
	const [regular, semibold] = await Promise.all([
		fetchFace(files.regular),
		fetchFace(files.semibold)
	]);
	return { regular, semibold };
}

async function fetchFace({ file, pairs }: FontFile): Promise<FontFace> {
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
