import { zlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { inflateLimited } from './inflate-limited.ts';

const content = Uint8Array.from({ length: 100_000 }, (_, index) => (index * index) % 251);
const deflated = zlibSync(content);

describe('inflating what came from outside', () => {
	it('gives back what was deflated, up to the limit', () => {
		expect(inflateLimited(deflated, content.length)).toEqual(content);
		expect(inflateLimited(deflated, content.length - 1)).toBeNull();
		expect(inflateLimited(zlibSync(new Uint8Array()), 0)).toEqual(new Uint8Array());
	});

	it('stops at a bomb long before it has gone off', () => {
		const bomb = zlibSync(new Uint8Array(50_000_000));
		expect(bomb.length).toBeLessThan(60_000);
		expect(inflateLimited(bomb, 1000)).toBeNull();
	});

	it('gives nothing of what is cut short, empty or not deflated', () => {
		expect(inflateLimited(deflated.subarray(0, -1), content.length)).toBeNull();
		expect(inflateLimited(deflated.subarray(0, 3), content.length)).toBeNull();
		expect(inflateLimited(new Uint8Array(), content.length)).toBeNull();
		expect(inflateLimited(new Uint8Array(40).fill(0x41), content.length)).toBeNull();
	});

	it('notices that a byte was changed', () => {
		for (let at = 0; at < deflated.length; at += 101) {
			const damaged = deflated.slice();
			damaged[at] = (damaged[at] ?? 0) ^ 0x10;
			expect(inflateLimited(damaged, content.length)).toBeNull();
		}
	});
});
