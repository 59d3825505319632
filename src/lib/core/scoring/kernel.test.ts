import { describe, expect, it } from 'vitest';
import type { Kernel } from './kernel.ts';
import { buildKernel, mixKernels, uniformKernel } from './kernel.ts';

const digits = (kernel: Kernel) => kernel.map((value) => value.toFixed(4)).join(' ');

describe('buildKernel', () => {
	it.each([
		[3, 'A', '0.0001 0.0023 0.0453 0.9069 0.0453'],
		[3, 'B', '0.0025 0.0170 0.1131 0.7542 0.1131'],
		[3, 'C', '0.0230 0.0657 0.1876 0.5361 0.1876'],
		[3, 'D', '0.0778 0.1297 0.2161 0.3602 0.2161'],
		[2, 'C', '0.0630 0.1799 0.5141 0.1799 0.0630'],
		[4, 'D', '0.0562 0.0937 0.1561 0.2602 0.4337']
	] as const)('level %i with grade %s is as in replicability-methods §3.6', (level, grade, row) => {
		expect(digits(buildKernel(level, grade))).toBe(row);
	});
});

describe('mixKernels', () => {
	it('mixes four respondents on i9 of W13 as in replicability-methods §3.15', () => {
		const kernels = ([1, 2, 0, 3] as const).map((level) => buildKernel(level, 'B'));
		expect(digits(mixKernels(kernels))).toBe('0.2456 0.2526 0.2472 0.2214 0.0332');
	});

	it('mixes different grades on i1 of W13 as in replicability-methods §3.15', () => {
		const kernels = [
			buildKernel(3, 'B'),
			buildKernel(3, 'B'),
			buildKernel(2, 'C'),
			buildKernel(3, 'A')
		];
		expect(digits(mixKernels(kernels))).toBe('0.0170 0.0540 0.1964 0.6488 0.0836');
	});

	it('is uniform when nobody knows', () => {
		expect(mixKernels([])).toEqual(uniformKernel);
	});
});
