export interface PdfName {
	readonly kind: 'name';
	readonly name: string;
}

/** Bytes of a string as char codes 0–255. */
export interface PdfString {
	readonly kind: 'string';
	readonly bytes: string;
}

export interface PdfReference {
	readonly kind: 'reference';
	readonly id: number;
}

export type PdfDictionary = ReadonlyMap<string, PdfValue>;

export type PdfValue =
	| number
	| boolean
	| null
	| PdfName
	| PdfString
	| PdfReference
	| readonly PdfValue[]
	| PdfDictionary;

/** Characters of PDFDocEncoding that are others in Unicode, from 0x18 and from 0x80 (ISO 32000-1, D.2). */
const accents = '\u02d8\u02c7\u02c6\u02d9\u02dd\u02db\u02da\u02dc';
const signs = '•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž\ufffd€';

/** A string as text: UTF-16 with its mark, else in PDFDocEncoding; � for what that does not have. */
export function decodeText({ bytes }: PdfString): string {
	if (!bytes.startsWith('\u00fe\u00ff')) return bytes.replace(/[\s\S]/g, decodeByte);
	let text = '';
	for (let index = 2; index + 1 < bytes.length; index += 2)
		text += String.fromCharCode(bytes.charCodeAt(index) * 256 + bytes.charCodeAt(index + 1));
	return text;
}

function decodeByte(byte: string): string {
	const code = byte.charCodeAt(0);
	if (code === 0x7f || code === 0xad) return '\ufffd';
	return accents[code - 0x18] ?? signs[code - 0x80] ?? byte;
}

/** The text of a string, null for any other value. */
export function readText(value: PdfValue | undefined): string | null {
	return typeof value === 'object' && value !== null && 'bytes' in value ? decodeText(value) : null;
}

export function isArray(value: PdfValue | undefined): value is readonly PdfValue[] {
	return Array.isArray(value);
}

export function isDictionary(value: PdfValue | undefined): value is PdfDictionary {
	return value instanceof Map;
}

export function isReference(value: PdfValue | undefined): value is PdfReference {
	return (
		typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'reference'
	);
}
