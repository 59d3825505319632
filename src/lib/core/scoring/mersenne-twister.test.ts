import { describe, expect, it } from 'vitest';
import { MersenneTwister } from './mersenne-twister.ts';

describe('MersenneTwister (replicability-methods §5.8)', () => {
	it('gives the published first outputs of seed 5489', () => {
		const generator = new MersenneTwister(5489);
		expect(Array.from({ length: 5 }, () => generator.nextInteger())).toEqual([
			3499211612, 581869302, 3890346734, 3586334585, 545404204
		]);
	});

	it('gives the 10 000th output required by the C++ standard', () => {
		const generator = new MersenneTwister(5489);
		for (let index = 1; index < 10_000; index++) generator.nextInteger();
		expect(generator.nextInteger()).toBe(4123659995);
	});

	it.each([
		[1, [0.4170220047, 0.7203244934, 0.0001143748, 0.3023325726, 0.1467558908]],
		[5489, [0.8147236864, 0.9057919371, 0.1269868163]]
	])('gives the 53-bit uniforms of NumPy for seed %i', (seed, uniforms) => {
		const generator = new MersenneTwister(seed);
		for (const uniform of uniforms) expect(generator.nextUniform()).toBeCloseTo(uniform, 10);
	});

	it('fills an array with the same uniforms as one at a time, also from an odd place', () => {
		const one = new MersenneTwister(7);
		const many = new MersenneTwister(7);
		one.nextInteger();
		many.nextInteger();
		const filled = new Float64Array(1500);
		many.fillUniforms(filled);
		expect(Array.from(filled, () => one.nextUniform())).toEqual([...filled]);
		expect(many.nextUniform()).toBe(one.nextUniform());
	});

	it.each([-1, 0.5, 2 ** 32, NaN])('refuses %d as a seed', (seed) => {
		expect(() => new MersenneTwister(seed)).toThrow(RangeError);
	});

	it('takes the largest seed', () => {
		expect(new MersenneTwister(0xffffffff).nextUniform()).toBeLessThan(1);
	});
});
