import { describe, expect, it } from 'vitest';
import { selectHelp } from './select-help.ts';

const question = {
	helpFor: [
		{ when: { fact: 'size', in: ['micro', 'small'] }, text: 'for the smaller ones' },
		{ when: { fact: 'sector', in: ['construction'] }, text: 'on building sites' },
		{ when: { fact: 'size', in: ['micro'] }, text: 'for the smallest' }
	]
};

describe('selectHelp', () => {
	it('finds what one organization is to read, in order', () => {
		expect(selectHelp(question, { size: 'micro', sector: 'construction' })).toEqual([
			'for the smaller ones',
			'on building sites',
			'for the smallest'
		]);
		expect(selectHelp(question, { size: 'small', sector: 'other' })).toEqual([
			'for the smaller ones'
		]);
		expect(selectHelp(question, { size: 'large' })).toEqual([]);
	});

	it('gives no advice meant for others where a fact was not given', () => {
		expect(selectHelp(question, {})).toEqual([]);
	});
});
