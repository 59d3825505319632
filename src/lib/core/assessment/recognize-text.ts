import type { ForeignKind } from './recognize-content.ts';

/** What a text is when it is not JSON, told by how it begins; null when it may be JSON. */
export function recognizeText(text: string): ForeignKind | null {
	const head = text.slice(0, 2000).trimStart();
	if (/^\{\\rtf/.test(head)) return 'rtf';
	if (/^[{["]/.test(head)) return null;
	if (/^%PDF-/.test(head)) return 'pdf';
	if (/^(<!--[\s\S]*?-->\s*)?<(!doctype html|html|head|body)\b/i.test(head)) return 'html';
	if (/^<[?!a-z]/i.test(head)) return 'xml';
	return isTable(head) ? 'table' : 'text';
}

/** Two lines or more with the same separator in each. */
function isTable(head: string): boolean {
	const lines = head.split(/\r?\n/).slice(0, 3).filter(Boolean);
	return lines.length > 1 && [';', ',', '\t'].some((mark) => lines.every((l) => l.includes(mark)));
}

/** What parsed JSON is when it is not one of our files. */
export function recognizeJson(value: unknown): ForeignKind {
	if (typeof value !== 'object' || value === null) return 'json';
	if ('type' in value && /^(Feature|FeatureCollection)$/.test(String(value.type))) return 'geojson';
	if ('model' in value && 'hash' in value) return 'innesto-model';
	return 'json';
}
