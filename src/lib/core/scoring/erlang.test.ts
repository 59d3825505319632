import { describe, expect, it } from 'vitest';
import { computeErlang } from './erlang.ts';

describe('computeErlang', () => {
	it('is the sum of the exponentials of its own uniforms', () => {
		const uniforms = Float64Array.of(0.9, 0.5, 0.25, 0.9);
		expect(computeErlang(uniforms, 1, 2)).toBeCloseTo(-Math.log(0.5) - Math.log(0.75), 12);
	});

	it('does not underflow for a large shape of uniforms close to 1', () => {
		const uniforms = new Float64Array(1000).fill(1 - 2 ** -53);
		expect(computeErlang(uniforms, 0, 1000)).toBeCloseTo(1000 * 53 * Math.LN2, 6);
	});
});
