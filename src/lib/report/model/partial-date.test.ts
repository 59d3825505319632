import { expect, it } from 'vitest';
import { reportFormats } from '../../i18n/formats.ts';
import { formatPartialDate } from './partial-date.ts';

it('writes a date as far as it is known', () => {
	const italian = reportFormats('it');
	expect(formatPartialDate('2017', italian)).toBe('2017');
	expect(formatPartialDate('2017-05', italian)).toBe('maggio 2017');
	expect(formatPartialDate('2017-05-01', italian)).toBe('1 maggio 2017');
	expect(formatPartialDate('2025-12', reportFormats('en'))).toBe('December 2025');
});
