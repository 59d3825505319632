import { describe, expect, it } from 'vitest';
import { compileMire } from './read-mire.ts';

describe('what the recommended route depends on', () => {
	it('sends the bodies of several municipalities together, and knows the small ones', () => {
		expect(compileMire('municipality').routes).toEqual({
			municipality: {
				together: {
					fact: 'body',
					in: ['union-of-municipalities', 'mountain-community', 'social-district', 'special-agency']
				},
				small: { fact: 'population', in: ['under-5000'] }
			}
		});
	});

	it('is asked of every company, also in the quick set', () => {
		const { routes, traits } = compileMire('company');
		const asked = traits.flatMap(({ questions }) => questions);
		const question = asked.find(({ id }) => id === routes?.company?.network.question);
		expect(question).toMatchObject({ quick: true });
		expect(question).not.toHaveProperty('askedWhen');
	});

	it('is nothing for an alliance, which is recommended none', () => {
		expect(compileMire('alliance')).not.toHaveProperty('routes');
	});
});
