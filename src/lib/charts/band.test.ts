import { describe, expect, it } from 'vitest';
import { buildBand } from './band.ts';
import type { Scene } from './scene.ts';

const build = (value: number, interval: { low: number; high: number } | null) =>
	buildBand({ value, interval, thresholds: [45, 70], formatNumber: String, width: 124 });

const fillOf = (scene: Scene, color: string) =>
	scene.shapes.flatMap((shape) =>
		shape.kind === 'path' && shape.fill === color ? [shape.segments[0]] : []
	);

describe('the band', () => {
	it('puts readiness and the interval at their place between the margins', () => {
		const scene = build(50, { low: 30, high: 60 });
		expect(fillOf(scene, 'here')).toEqual([['M', 62, 16]]);
		expect(fillOf(scene, 'here-soft')).toEqual([['M', 42, 18]]);
	});

	it('bears the ends, the thresholds and the value as numbers', () => {
		const texts = build(50, null).shapes.flatMap((shape) =>
			shape.kind === 'text' ? [shape.text] : []
		);
		expect(texts).toEqual(['0', '45', '70', '100', '50']);
	});

	it('has no interval when there is none', () => {
		expect(fillOf(build(50, null), 'here-soft')).toEqual([]);
	});
});
