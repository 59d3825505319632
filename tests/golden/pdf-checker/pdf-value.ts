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

/** A string as text: UTF-16 with its mark, else one byte a character. */
export function decodeText({ bytes }: PdfString): string {
	if (!bytes.startsWith('\u00fe\u00ff')) return bytes;
	let text = '';
	for (let index = 2; index + 1 < bytes.length; index += 2)
		text += String.fromCharCode(bytes.charCodeAt(index) * 256 + bytes.charCodeAt(index + 1));
	return text;
}

/** The text of a string, null for any other value. */
export function readText(value: PdfValue | undefined): string | null {
	return typeof value === 'object' && value !== null && 'bytes' in value ? decodeText(value) : null;
}
