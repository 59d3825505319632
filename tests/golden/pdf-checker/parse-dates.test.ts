import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatPdfDate } from '../../../src/lib/report/pdf/file/format-pdf-date.ts';
import { parsePdfDate, parseXmpDate } from './parse-dates.ts';

describe('an instant', () => {
	it('is the same in both ways of writing it, to the second', () => {
		const instants = fc.date({
			min: new Date('0001-01-01T00:00:00Z'),
			max: new Date('9999-12-31T23:59:59Z'),
			noInvalidDate: true
		});
		fc.assert(
			fc.property(instants, (instant) => {
				const written = instant.toISOString();
				expect(parseXmpDate(written)).toBe(Math.floor(instant.getTime() / 1000));
				expect(parsePdfDate(formatPdfDate(written))).toBe(parseXmpDate(written));
			})
		);
	});

	// ISO 32000-1, 7.9.4: 23 December 1998, 19:52, eight hours behind UTC.
	it('may be told by a clock that is not in UTC', () => {
		expect(parsePdfDate("D:19981223195200-08'00")).toBe(Date.UTC(1998, 11, 24, 3, 52) / 1000);
		expect(parsePdfDate("D:19981223195200-08'00'")).toBe(Date.UTC(1998, 11, 24, 3, 52) / 1000);
		expect(parsePdfDate('D:19981223195200Z')).toBe(Date.UTC(1998, 11, 23, 19, 52) / 1000);
		expect(parseXmpDate('1998-12-23T19:52:00-08:00')).toBe(Date.UTC(1998, 11, 24, 3, 52) / 1000);
	});

	it('is null when it is no day, no hour or no place on earth', () => {
		for (const text of [null, '', '1998', 'D:1998', "D:19981323195200+00'00'", 'D:19981223250000Z'])
			expect(parsePdfDate(text)).toBeNull();
		for (const text of [null, '', '1998-12-23', '1998-12-23 19:52:00Z', '1998-13-23T19:52:00Z'])
			expect(parseXmpDate(text)).toBeNull();
	});
});
