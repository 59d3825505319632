import { describe, expect, it } from 'vitest';
import { fileFormats } from '../../report/model/file-format.ts';
import { listStrings } from '../../report/model/fixtures/list-strings.ts';
import { reportFormsOf } from './report-forms-of.ts';

describe('the words for choosing a form', () => {
	it('differ between the languages, but for the name PDF', () => {
		const [italian, english] = [reportFormsOf('it'), reportFormsOf('en')].map(listStrings);
		const same = (italian ?? []).filter((text, index) => text === english?.[index]);
		expect(same).toEqual(['PDF']);
	});

	it('name and explain every form', () => {
		const { formats, formatHints } = reportFormsOf('en');
		for (const format of fileFormats) expect(formats[format] && formatHints[format]).toBeTruthy();
	});
});
