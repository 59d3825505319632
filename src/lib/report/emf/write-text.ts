import { measureText } from '../../charts/measure-text.ts';
import { palette } from '../../charts/palette.ts';
import type { TextShape } from '../../charts/scene.ts';
import { records, toColor, toUnits, writeRecord } from './emf-records.ts';

const place = 1;
const baseline = 24;
const anchors = { start: 0, end: 2, middle: 6 } as const;
/** On every computer that opens office files; the distances below keep each word as wide as designed. */
const family = 'Arial';
/** Where the words and the distances begin, from the start of the record. */
const wordsAt = 76;

/** A text of a chart, on its baseline and by its anchor. */
export function writeText(shape: TextShape): readonly Uint8Array[] {
	return [
		writeFont(shape),
		writeRecord(records.selectObject, [place]),
		writeRecord(records.textAlign, [baseline | anchors[shape.anchor]]),
		writeRecord(records.textColor, [toColor(palette[shape.color])]),
		writeWords(shape),
		writeRecord(records.deleteObject, [place])
	];
}

function writeFont({ size, weight }: TextShape): Uint8Array {
	const name = packText(family.padEnd(32, '\0'));
	const look = [-toUnits(size), 0, 0, 0, weight === 'semibold' ? 700 : 400, 0, 0];
	// The extended description ends with names and measures that are left out.
	return writeRecord(records.createFont, [
		place,
		...look,
		...name,
		...new Array<number>(57).fill(0)
	]);
}

function writeWords({ text, x, y, size, weight }: TextShape): Uint8Array {
	const words = packText(text);
	const distances = Array.from({ length: text.length }, (_, index) =>
		toUnits(measureText(text.slice(index, index + 1), size, weight))
	);
	const distancesAt = wordsAt + words.length * 4;
	const reference = [toUnits(x), toUnits(y), text.length, wordsAt];
	return writeRecord(records.text, [
		...[0, 0, -1, -1, 2, 0, 0],
		...reference,
		...[0, 0, 0, -1, -1, distancesAt],
		...words,
		...distances
	]);
}

/** UTF-16 units, two to a word. */
function packText(text: string): readonly number[] {
	return Array.from({ length: Math.ceil(text.length / 2) }, (_, index) => {
		const low = text.charCodeAt(index * 2);
		const high = index * 2 + 1 < text.length ? text.charCodeAt(index * 2 + 1) : 0;
		return low | (high << 16);
	});
}
