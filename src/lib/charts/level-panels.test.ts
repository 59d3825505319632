import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildLevelPanels, type LevelPanel } from './level-panels.ts';
import type { PathShape, Scene } from './scene.ts';

const legend = { target: 'a cui mirare', evidence: 'base' };
const build = (...panels: readonly LevelPanel[]) => buildLevelPanels({ panels, legend });
const known: LevelPanel = {
	label: '7',
	here: { level: 2, evidence: { steps: 3, label: 'B' } },
	target: 3
};
const unknown: LevelPanel = { label: '8', here: { level: null, word: 'da accertare' }, target: 3 };
const paths = (scene: Scene) =>
	scene.shapes.filter((shape): shape is PathShape => shape.kind === 'path');
const texts = (scene: Scene) =>
	scene.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));
const countFilled = (scene: Scene, color: string) =>
	paths(scene).filter(({ fill }) => fill === color).length;

describe('the panels of a trait', () => {
	it('fill as many cells as the level has steps, in the color of the level, and write the digit', () => {
		const scene = build(known);
		expect(countFilled(scene, 'level-2')).toBe(3);
		expect(texts(scene)).toEqual(['7', '2', 'B', 'a cui mirare', 'base']);
	});

	it('fill a cell for level 0 too, which is an answer', () => {
		const scene = build({ ...known, here: { level: 0, evidence: null } });
		expect(countFilled(scene, 'level-0')).toBe(1);
		expect(texts(scene)).toContain('0');
	});

	it('fill nothing and say why where no level is known', () => {
		const scene = build(unknown);
		expect(paths(scene).filter(({ fill }) => fill?.startsWith('level'))).toEqual([]);
		expect(paths(scene).filter(({ dash }) => dash)).toHaveLength(5);
		expect(texts(scene)).toContain('da accertare');
	});

	it('fill the evidence as far as it goes, and dash it where it is still to be said', () => {
		// One more in the legend.
		expect(countFilled(build(known), 'milan')).toBe(4);
		const unsaid = build({ ...known, here: { level: 2, evidence: null } });
		expect(countFilled(unsaid, 'milan')).toBe(1);
		expect(paths(unsaid).filter(({ dash }) => dash)).toHaveLength(4);
	});

	it('put the tip above the cell of the target', () => {
		const tipOf = (target: 0 | 4) =>
			paths(build({ ...known, target })).find(({ fill }) => fill === 'ink')?.segments[2]?.[1];
		expect(Number(tipOf(0))).toBeLessThan(10);
		expect(Number(tipOf(4))).toBeGreaterThan(50);
	});

	it('stay within the scene, however many they are', () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom(known, unknown), { maxLength: 20 }), (panels) => {
				const scene = build(...panels);
				const corners = paths(scene).flatMap(({ segments }) => segments);
				const isInside = corners.every(
					([, x = 0, y = 0]) => x >= 0 && x <= scene.width && y >= 0 && y <= scene.height
				);
				expect(isInside).toBe(true);
			})
		);
	});
});
