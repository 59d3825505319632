import type { StructureElement } from '../tagging/structure-element.ts';

/** A number as PDF writes it: three decimals at most, never an exponent. */
export function formatNumber(value: number): string {
	const rounded = Math.round(value * 1000) / 1000;
	return Object.is(rounded, -0) ? '0' : String(rounded);
}

/** A place on a page, in points, as finely as any printer sets it. */
export function formatPlace(points: number): string {
	const rounded = Math.round(points * 100) / 100;
	return Object.is(rounded, -0) ? '0' : String(rounded);
}

/** Text as a UTF-16 string in hexadecimal: nothing in it can end the string. */
export function formatText(text: string): string {
	let digits = 'FEFF';
	for (let index = 0; index < text.length; index += 1)
		digits += text.charCodeAt(index).toString(16).padStart(4, '0');
	return `<${digits}>`;
}

/** A string of printable ASCII characters; anything else is a mistake of the caller. */
export function formatAscii(text: string): string {
	if (!/^[\x20-\x7e]*$/.test(text)) throw new RangeError('Not printable ASCII.');
	return `(${text.replace(/[\\()]/g, '\\$&')})`;
}

/** Bytes as the string of char codes 0–255 that the PDF library writes. */
export function toBinaryString(bytes: Uint8Array): string {
	const chunk = 8192;
	let binary = '';
	for (let at = 0; at < bytes.length; at += chunk) {
		// Spreading the bytes would make an object of each.
		const codes: ArrayLike<number> = bytes.subarray(at, at + chunk);
		binary += String(Reflect.apply(String.fromCharCode, null, codes));
	}
	return binary;
}

export function formatReference(objectId: number): string {
	return `${objectId} 0 R`;
}

/** The attribute objects of a structure element, or nothing. */
export function formatAttributes(element: StructureElement): string {
	const { scope, listNumbering, summary } = element.attributes;
	if (summary) return ` /A <</O /Table /Summary ${formatText(summary)}>>`;
	if (scope) return ` /A <</O /Table /Scope /${scope}>>`;
	if (listNumbering) return ` /A <</O /List /ListNumbering /${listNumbering}>>`;
	if (element.bounds) {
		const box = element.bounds.map(formatPlace).join(' ');
		return ` /A <</O /Layout /Placement /Block /BBox [${box}]>>`;
	}
	return '';
}
