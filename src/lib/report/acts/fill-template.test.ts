import { describe, expect, it } from 'vitest';
import { fillTemplate } from './fill-template.ts';

describe('a template', () => {
	it('shows what is to be filled in, and takes its values', () => {
		expect(fillTemplate('il [data], {name};', { name: 'Ente' })).toEqual([
			'il ',
			{ kind: 'strong', text: '[data]' },
			', ',
			'Ente',
			';'
		]);
	});

	it('leaves what a person typed as it is, brackets and braces too', () => {
		expect(fillTemplate('{name}', { name: '[x] {name} $&' })).toEqual(['[x] {name} $&']);
	});

	it('is refused without one of its values', () => {
		expect(() => fillTemplate('{name}')).toThrow(RangeError);
	});
});
