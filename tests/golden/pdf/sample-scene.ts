import type { Scene, Shape } from '../../../src/lib/charts/scene.ts';
import { circle, polyline, rectangle } from '../../../src/lib/report/pdf/graphics/segments.ts';

const rows = [
	{ name: 'Rete di attori', value: 3.2, label: '3,2' },
	{ name: 'Spazi diffusi', value: 2.6, label: '2,6' },
	{ name: 'Regole condivise', value: 1.4, label: '1,4' },
	{ name: 'Misura degli effetti', value: 0.8, label: '0,8' }
];

/** A small bar chart: texts, fills, strokes and dashes. */
export const sampleScene: Scene = {
	width: 420,
	height: rows.length * 26 + 6,
	shapes: rows.flatMap((row, index): readonly Shape[] => {
		const y = 6 + index * 26;
		const text = { kind: 'text', y: y + 10, size: 9, color: 'ink' } as const;
		return [
			{ ...text, x: 112, text: row.name, weight: 'regular', anchor: 'end' },
			{ kind: 'path', segments: rectangle(120, y, 260, 12, 6), fill: 'surface' },
			{ kind: 'path', segments: rectangle(120, y, 65 * row.value, 12, 6), fill: 'leaf' },
			{
				kind: 'path',
				segments: polyline([
					[250, y - 3],
					[250, y + 15]
				]),
				stroke: 'here',
				strokeWidth: 1.4,
				dash: [3, 2]
			},
			{
				kind: 'path',
				segments: circle(120 + 65 * row.value, y + 6, 3),
				fill: 'paper',
				stroke: 'leaf'
			},
			{ ...text, x: 418, text: row.label, weight: 'semibold', anchor: 'end' }
		];
	})
};
