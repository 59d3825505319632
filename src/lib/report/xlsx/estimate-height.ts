import type { SheetColumn, SheetValue } from '../sheets/sheet.ts';

const lineHeight = 15;
/** The most a spreadsheet allows. */
const tallest = 409;

/**
 * About how tall a row must be to show its texts, in points: not every program measures it when it opens a
 * file. A person who edits a cell sees the row measured again.
 */
export function estimateHeight(
	values: readonly SheetValue[],
	columns: readonly SheetColumn[]
): number {
	const lines = values.map((value, index) =>
		typeof value === 'string' ? countLines(value, columns[index]?.width ?? 1) : 1
	);
	return Math.min(tallest, Math.max(1, ...lines) * lineHeight);
}

function countLines(text: string, width: number): number {
	const lines = text.split('\n').map((line) => Math.max(1, Math.ceil(line.length / width)));
	return lines.reduce((sum, count) => sum + count, 0);
}
