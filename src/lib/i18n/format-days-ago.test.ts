import { expect, it } from 'vitest';
import { formatDaysAgo } from './format-days-ago.ts';

const now = new Date(2026, 10, 22, 0, 30);

it('counts days of the calendar, not of 24 hours', () => {
	const lateYesterday = new Date(2026, 10, 21, 23, 50).toISOString();
	expect(formatDaysAgo(lateYesterday, now, 'it')).toBe('ieri');
	expect(formatDaysAgo(lateYesterday, now, 'en')).toBe('yesterday');
});

it('crosses a change of the clock without losing a day', () => {
	const beforeSummerTimeEnded = new Date(2026, 9, 20, 12, 0).toISOString();
	expect(formatDaysAgo(beforeSummerTimeEnded, now, 'en')).toBe('33 days ago');
});

it('takes a moment still to come, from a wrong clock, for today', () => {
	expect(formatDaysAgo(new Date(2027, 0, 1).toISOString(), now, 'it')).toBe('oggi');
});
