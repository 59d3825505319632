import { describe, expect, it } from 'vitest';
import type { StructureNode } from '../pdf-checker/structure-node.ts';
import { checkFill } from './check-fill.ts';
import { checkHeadings, checkLinesAlone } from './check-flow.ts';
import { checkMargins, checkOverlaps } from './check-places.ts';
import { checkRows } from './check-tables.ts';
import type { PaintedBox, PaintedReport } from './painted-box.ts';

/** A line of an element: its page, the top of the line, and its text. */
type Line = readonly [page: number, top: number, text: string];

let nextId = 1;

function node(type: string, children: readonly StructureNode[] = []): StructureNode {
	return {
		id: nextId++,
		type,
		dictionary: new Map(),
		actualText: null,
		children,
		contents: [],
		links: [],
		order: children
	};
}

/** A report with the lines given for elements of one chapter, after a cover. */
function paint(
	chapter: StructureNode,
	lines: ReadonlyMap<StructureNode, readonly Line[]>
): PaintedReport {
	const cover = node('Sect');
	const root = node('Document', [cover, chapter]);
	const boxes = [...lines].flatMap(([element, own]) =>
		own.map(([page, top, text]): PaintedBox => {
			const path = [root, ...findPath(chapter, element)];
			return { page, text, left: 64, right: 300, top, bottom: top + 9, path, isRunning: false };
		})
	);
	const boxesOf = (element: StructureNode): readonly PaintedBox[] =>
		boxes.filter(({ path }) => path.includes(element));
	return { root, pages: Math.max(...boxes.map(({ page }) => page)), boxes, boxesOf };
}

function findPath(from: StructureNode, to: StructureNode): readonly StructureNode[] {
	if (from === to) return [from];
	const below = from.children.map((child) => findPath(child, to)).find((path) => path.length > 0);
	return below ? [from, ...below] : [];
}

const heading = node('H2');
const text = node('P');
const chapter = node('Sect', [heading, text]);

describe('the checks of a layout', () => {
	it('find nothing where all is well', () => {
		const lines = [
			[heading, [[2, 100, 'Heading']]],
			[
				text,
				[
					[2, 120, 'one'],
					[2, 134, 'two'],
					[2, 700, 'three'],
					[3, 100, 'four'],
					[3, 400, 'five']
				]
			]
		] as const;
		const report = paint(chapter, new Map<StructureNode, readonly Line[]>(lines));
		for (const check of [checkMargins, checkOverlaps, checkFill, checkHeadings, checkLinesAlone])
			expect(check(report)).toEqual([]);
	});

	it('find what stands outside the margins', () => {
		const low = paint(chapter, new Map([[text, [[2, 770, 'low']]]]));
		expect(checkMargins(low)).toEqual(['page 2: “low” outside the margins']);
	});

	it('find a text over another', () => {
		const lines: readonly Line[] = [
			[2, 100, 'one'],
			[2, 105, 'two']
		];
		expect(checkOverlaps(paint(chapter, new Map([[text, lines]])))).toEqual([
			'page 2: “one” over “two”'
		]);
	});

	it('find a page left nearly empty where its chapter goes on', () => {
		const lines: readonly Line[] = [
			[2, 100, 'one'],
			[3, 100, 'two'],
			[3, 400, 'three']
		];
		expect(checkFill(paint(chapter, new Map([[text, lines]])))).toEqual(['page 2: 3 % full']);
	});

	it('find a heading alone at the foot of a page', () => {
		const lines = new Map<StructureNode, readonly Line[]>([
			[heading, [[2, 700, 'Heading']]],
			[
				text,
				[
					[2, 720, 'one'],
					[3, 100, 'two'],
					[3, 114, 'three']
				]
			]
		]);
		expect(checkHeadings(paint(chapter, lines))).toEqual([
			'page 2: heading “Heading” alone at the foot'
		]);
	});

	it('find a line alone on a page', () => {
		const lines: readonly Line[] = [
			[2, 700, 'one'],
			[2, 714, 'two'],
			[3, 100, 'three']
		];
		expect(checkLinesAlone(paint(chapter, new Map([[text, lines]])))).toEqual([
			'page 3: line “three” alone'
		]);
	});

	it('find a row alone, unless its neighbor is too tall to stand beside it', () => {
		const rows = [node('TR'), node('TR'), node('TR')];
		const table = node('Sect', [node('Table', [node('TBody', rows)])]);
		const place = (tops: readonly Line[]): PaintedReport =>
			paint(table, new Map(rows.map((row, index) => [row, tops.slice(index, index + 1)])));
		const alone = place([
			[2, 700, 'one'],
			[2, 720, 'two'],
			[3, 100, 'three']
		]);
		expect(checkRows(alone)).toEqual(['page 3: row “three” alone']);
		const tall = paint(
			table,
			new Map(
				rows.map((row, index) => [
					row,
					[
						[index + 2, 100, 'top'],
						[index + 2, 700, 'foot']
					]
				])
			)
		);
		expect(checkRows(tall)).toEqual([]);
	});
});
