import { readChunks } from './png-chunks.ts';
import { readJpeg } from './read-jpeg.ts';

export type PictureKind = 'png' | 'jpeg' | 'svg';

export interface RecognizedPicture {
	readonly kind: PictureKind;
	/** Longest side in pixels, as the header has it; null for a drawing, which has none. */
	readonly longest: number | null;
}

/** Beyond these, parts of a drawing that repeat others could multiply until nothing else is drawn. */
const mostCopies = 20;

/** What a file is by its content, before anything of it is decoded; null for what we do not open. */
export function recognizePicture(bytes: Uint8Array): RecognizedPicture | null {
	const header = readChunks(bytes)?.[0];
	if (header) return recognizePng(header.type, header.content);
	const jpeg = readJpeg(bytes);
	if (jpeg) return { kind: 'jpeg', longest: Math.max(jpeg.width, jpeg.height) };
	return isPlainDrawing(bytes) ? { kind: 'svg', longest: null } : null;
}

function recognizePng(type: string, content: Uint8Array): RecognizedPicture | null {
	if (type !== 'IHDR' || content.length < 8) return null;
	const view = new DataView(content.buffer, content.byteOffset);
	return { kind: 'png', longest: Math.max(view.getUint32(0), view.getUint32(4)) };
}

/** An SVG without words of its own making, foreign pages or more copies than a coat of arms needs. */
function isPlainDrawing(bytes: Uint8Array): boolean {
	const text = new TextDecoder().decode(bytes);
	if (!/^\ufeff?\s*(<\?xml|<!--|<!doctype svg|<svg)/i.test(text) || !/<svg[\s>]/i.test(text))
		return false;
	if (/<!entity|<(\w+:)?(foreignobject|script)/i.test(text)) return false;
	return (text.match(/<(\w+:)?use[\s/>]/gi) ?? []).length <= mostCopies;
}
