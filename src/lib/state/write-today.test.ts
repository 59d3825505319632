import { describe, expect, it } from 'vitest';
import { writeToday } from './write-today.ts';

describe('writeToday', () => {
	it('is the day of the device, also just after midnight', () => {
		expect(writeToday(new Date(2026, 0, 5, 0, 10))).toBe('2026-01-05');
		expect(writeToday(new Date(2026, 10, 23, 23, 50))).toBe('2026-11-23');
	});
});
