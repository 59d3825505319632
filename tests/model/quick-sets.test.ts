import { describe, expect, it } from 'vitest';
import { selectAskedTraits } from '../../src/lib/core/definition/asked-questions.ts';
import type { Audience } from '../../src/lib/core/definition/vocabulary.ts';
import { compileMire, mire } from './read-mire.ts';

function selectQuick(audience: Audience, facts: Readonly<Record<string, string>>) {
	return selectAskedTraits(compileMire(audience), 'quick', facts);
}

const sizes = ['micro', 'small', 'medium', 'large'] as const;

describe('the quick set', () => {
	it.each(['municipality', 'alliance'] as const)('of a %s has 14 to 18 questions', (audience) => {
		const traits = selectQuick(audience, {});
		const questions = traits.flatMap((trait) => trait.questions);
		expect(questions.length).toBeGreaterThanOrEqual(14);
		expect(questions.length).toBeLessThanOrEqual(18);
	});

	it('of a municipality covers all twelve traits', () => {
		expect(selectQuick('municipality', {})).toHaveLength(12);
	});

	it.each(['small', 'medium', 'large'])('of a %s company has 12 to 16 questions', (size) => {
		const questions = selectQuick('company', { size }).flatMap((trait) => trait.questions);
		expect(questions.length).toBeGreaterThanOrEqual(12);
		expect(questions.length).toBeLessThanOrEqual(16);
	});

	it('of a micro firm has exactly ten, one of them unscored', () => {
		const traits = selectQuick('company', { size: 'micro' });
		expect(traits.flatMap((trait) => trait.questions)).toHaveLength(10);
		const unscored = traits.filter(({ importance }) => importance === 0);
		expect(unscored.flatMap(({ questions }) => questions.map(({ id }) => id))).toEqual([
			'network-to-join'
		]);
	});

	it('asks every company for its own conditions', () => {
		for (const size of sizes) {
			const asked = selectQuick('company', { size }).flatMap((trait) => trait.questions);
			expect(asked.filter(({ essential }) => essential)).toHaveLength(5);
		}
	});

	it('reaches every question of the model through some organization', () => {
		const reached = new Set(
			[
				...selectQuick('municipality', {}),
				...selectQuick('alliance', {}),
				...sizes.flatMap((size) => selectQuick('company', { size }))
			].flatMap((trait) => trait.questions.map(({ id }) => id))
		);
		const quick = mire.traits.flatMap(({ questions }) => questions.filter((q) => q.quick));
		expect(quick.filter(({ id }) => !reached.has(id)).map(({ id }) => id)).toEqual([]);
	});
});
