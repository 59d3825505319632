import { describe, expect, it } from 'vitest';
import { compileMire } from './read-mire.ts';

/** Ids `core/scoring/route.ts` reads: renamed in the model alone, every route would silently change. */
const bodies = [
	'union-of-municipalities',
	'mountain-community',
	'social-district',
	'special-agency'
];

describe('what the recommended route depends on', () => {
	const optionsOf = (fact: string) =>
		compileMire('municipality')
			.facts.find(({ id }) => id === fact)
			?.options.map(({ id }) => id);

	it('is among the facts of a municipality', () => {
		expect(optionsOf('body')).toEqual(expect.arrayContaining(bodies));
		expect(optionsOf('population')).toContain('under-5000');
	});

	it('is asked of a company, also in the quick set', () => {
		const asked = compileMire('company').traits.flatMap(({ questions }) => questions);
		expect(asked.find(({ id }) => id === 'network-to-join')).toMatchObject({ quick: true });
	});
});
