import { describe, expect, it } from 'vitest';
import { sampleScene } from '../../../../tests/golden/pdf/sample-scene.ts';
import { renderEmf } from './render-emf.ts';

const file = renderEmf(sampleScene);
const view = new DataView(file.buffer);

/** Every record by its number, walking by the lengths they state. */
function listRecords(): readonly { kind: number; at: number; size: number }[] {
	const list = [];
	for (let at = 0; at < file.length; at += view.getUint32(at + 4, true))
		list.push({ kind: view.getUint32(at, true), at, size: view.getUint32(at + 4, true) });
	return list;
}

describe('a chart as a metafile', () => {
	const list = listRecords();

	it('is the same bytes every time', () => {
		expect(Buffer.from(renderEmf(sampleScene)).equals(Buffer.from(file))).toBe(true);
	});

	it('begins with its header, ends with its end, and both state its size', () => {
		expect([list[0]?.kind, list.at(-1)?.kind]).toEqual([1, 14]);
		expect(view.getUint32(40, true)).toBe(0x464d4520);
		expect(view.getUint32(48, true)).toBe(file.length);
		expect(view.getUint32(52, true)).toBe(list.length);
		expect(list.every(({ size }) => size % 4 === 0)).toBe(true);
	});

	it('states its size on paper in hundredths of a millimeter', () => {
		expect(view.getInt32(32, true)).toBe(Math.round((sampleScene.width * 2540) / 72));
		expect(view.getInt32(36, true)).toBe(Math.round((sampleScene.height * 2540) / 72));
	});

	it('holds every text of the chart, on its baseline', () => {
		const texts = list.filter(({ kind }) => kind === 84).map(({ at }) => readText(at));
		const expected = sampleScene.shapes.flatMap((shape) =>
			shape.kind === 'text' ? [{ text: shape.text, x: shape.x * 20, y: shape.y * 20 }] : []
		);
		expect(texts).toEqual(expected);
	});

	it('fills and strokes every path that asks for it', () => {
		const count = (kind: number) => list.filter((record) => record.kind === kind).length;
		const paths = sampleScene.shapes.filter((shape) => shape.kind === 'path');
		expect(count(62)).toBe(paths.filter(({ fill }) => fill).length);
		expect(count(64)).toBe(paths.filter(({ stroke }) => stroke).length);
	});
});

function readText(at: number): { text: string; x: number; y: number } {
	const [length, offset] = [view.getUint32(at + 44, true), view.getUint32(at + 48, true)];
	const units = Array.from({ length }, (_, index) => view.getUint16(at + offset + index * 2, true));
	return {
		text: String.fromCharCode(...units),
		x: view.getInt32(at + 36, true),
		y: view.getInt32(at + 40, true)
	};
}
