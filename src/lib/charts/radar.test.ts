import { describe, expect, it } from 'vitest';
import { measureText } from './measure-text.ts';
import { buildRadar, type RadarAxis } from './radar.ts';
import { findRadarRuns } from './radar-runs.ts';
import type { Scene, TextShape } from './scene.ts';

const names = [
	'Regia pubblica comunale',
	'Alleanza mista e aperta',
	'Rappresentanza delegata',
	'Aggancio a programma e risorse',
	'Continuità tra cicli progettuali',
	'Focus on micro and small firms and the self-employed',
	'Staged support to agile work (smart working)',
	'Coworking e lavoro di prossimità',
	'Welfare aziendale territoriale in rete',
	'Raggruppamento di cooperative sociali',
	'Sperimentazione di quartiere con sportelli',
	'Valutazione terza e lettura SDG'
];
const legend = { here: 'qui', target: 'obiettivo' };
const build = (here: readonly (number | null)[]) =>
	buildRadar({
		axes: here.map((value, index): RadarAxis => ({
			label: names[index % 12] ?? '',
			here: value,
			target: 75
		})),
		legend
	});

function boxOf({ x, y, text, size, weight, anchor }: TextShape) {
	const width = measureText(text, size, weight);
	const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
	return { left, right: left + width, top: y - 0.75 * size, bottom: y + 0.2 * size };
}

function listCollisions({ width, height, shapes }: Scene): readonly string[] {
	const texts = shapes.filter((shape): shape is TextShape => shape.kind === 'text');
	return texts.flatMap((text, index) => {
		const box = boxOf(text);
		const isOut = box.left < 0 || box.right > width || box.top < 0 || box.bottom > height;
		const hits = texts.slice(index + 1).filter((other) => {
			const next = boxOf(other);
			const isBeside = box.right <= next.left || next.right <= box.left;
			return !isBeside && box.bottom > next.top && next.bottom > box.top;
		});
		return [
			...(isOut ? [`${text.text} leaves the scene`] : []),
			...hits.map(({ text: hit }) => `${text.text} × ${hit}`)
		];
	});
}

describe('the radar', () => {
	it.each([3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14])(
		'keeps the labels of %i axes apart and inside',
		(count) => {
			expect(listCollisions(build(Array.from({ length: count }, () => 50)))).toEqual([]);
		}
	);

	it('draws one closed area when every trait has a score', () => {
		const { shapes } = build(Array.from({ length: 12 }, () => 50));
		const areas = shapes.filter((shape) => shape.kind === 'path' && shape.fill === 'here-soft');
		expect(areas).toHaveLength(1);
		expect(areas[0]).toMatchObject({ segments: { length: 13, 12: ['Z'] } });
	});

	it('leaves a gap for a trait without a score instead of a zero', () => {
		const whole = build(Array.from({ length: 12 }, () => 50));
		const gap = build(Array.from({ length: 12 }, (_, axis) => (axis === 3 ? null : 50)));
		const marks = (scene: Scene) =>
			scene.shapes.filter((shape) => shape.kind === 'path' && shape.fill === 'here').length;
		expect(marks(gap)).toBe(marks(whole) - 1);
		const line = gap.shapes.find((shape) => shape.kind === 'path' && shape.stroke === 'here');
		expect(line).toMatchObject({ segments: { length: 11 } });
		expect(JSON.stringify(line)).not.toContain('Z');
	});

	it('has only a mark for a score between two gaps', () => {
		const { shapes } = build([null, 50, null, null]);
		const lines = shapes.filter(
			(shape) => shape.kind === 'path' && shape.stroke === 'here' && shape.segments.length > 2
		);
		expect(lines).toEqual([]);
	});
});

describe('the runs of a radar', () => {
	it('go across the first axis', () => {
		expect(findRadarRuns([1, 2, null, 3])).toEqual([
			{
				closed: false,
				stops: [
					{ axis: 3, value: 3 },
					{ axis: 0, value: 1 },
					{ axis: 1, value: 2 }
				]
			}
		]);
	});

	it('are none when there is no value at all', () => {
		expect(findRadarRuns([null, null, null])).toEqual([]);
	});
});
