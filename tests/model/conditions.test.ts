import { describe, expect, it } from 'vitest';
import {
	audiences,
	type Audience,
	type Essential
} from '../../src/lib/core/definition/vocabulary.ts';
import { compileMire } from './read-mire.ts';

/**
 * practitioner-notes §3, "Conditions and weights": trait, weight for the audience, and its conditions
 * (blocking or limiting, with the minimum level where it is not 2). Weight 3 carries a blocking condition, 2 a limiting one.
 */
const tables: Readonly<Record<Audience, readonly (readonly string[])[]>> = {
	municipality: [
		['municipal-convenor', '3', 'blocking coordination-mandate', 'blocking coordinator-hours'],
		[
			'open-mixed-alliance',
			'3',
			'blocking partner-commitments',
			'limiting workers-representatives'
		],
		['delegated-representation', '2', 'limiting association-tasks'],
		['programme-anchored-funding', '3', 'blocking resources-twelve-months'],
		['continuity-across-cycles', '1'],
		['micro-sme-and-self-employed-focus', '2', 'limiting local-firms-map'],
		['staged-smart-working-support', '2', 'limiting adviser-hours'],
		['proximity-workspaces', '1'],
		['networked-territorial-welfare', '3', 'blocking documented-need'],
		['social-cooperative-consortium', '2', 'limiting provider-route'],
		['neighbourhood-pilot-and-desks', '1'],
		['independent-evaluation-and-sdg-lens', '1']
	],
	company: [
		['municipal-convenor', '0'],
		['open-mixed-alliance', '3', 'blocking participation-decision', 'limiting staff-informed'],
		['delegated-representation', '1'],
		['programme-anchored-funding', '2', 'limiting resources-twelve-months'],
		['continuity-across-cycles', '1'],
		['micro-sme-and-self-employed-focus', '1'],
		['staged-smart-working-support', '3', 'blocking flexibility-rule'],
		['proximity-workspaces', '1'],
		['networked-territorial-welfare', '2', 'limiting staff-needs'],
		['social-cooperative-consortium', '0'],
		['neighbourhood-pilot-and-desks', '1'],
		['independent-evaluation-and-sdg-lens', '1']
	],
	alliance: [
		['municipal-convenor', '3', 'blocking public-body-commitment'],
		[
			'open-mixed-alliance',
			'3',
			'blocking partner-commitments',
			'limiting partnership-agreement 3',
			'limiting workers-representatives'
		],
		['delegated-representation', '2', 'limiting association-tasks'],
		['programme-anchored-funding', '3', 'blocking resources-twelve-months'],
		['continuity-across-cycles', '2', 'limiting after-the-grant'],
		['micro-sme-and-self-employed-focus', '2', 'limiting light-entry'],
		['staged-smart-working-support', '2', 'limiting adviser-hours'],
		['proximity-workspaces', '1'],
		['networked-territorial-welfare', '3', 'blocking firms-needs'],
		['social-cooperative-consortium', '3', 'blocking provider-with-prices'],
		['neighbourhood-pilot-and-desks', '1'],
		['independent-evaluation-and-sdg-lens', '1']
	]
};

describe.each(audiences)('conditions and weights of a %s', (audience) => {
	const { traits } = compileMire(audience);

	it('are those of practitioner-notes §3', () => {
		const found = traits.map(({ id, importance, questions }) => [
			id,
			String(importance),
			...questions.flatMap(({ essential, id: question }) =>
				essential ? [describeCondition(essential, question)] : []
			)
		]);
		expect(found).toEqual(tables[audience]);
	});

	it('are all part of the quick set and never "not applicable"', () => {
		const conditions = traits.flatMap(({ questions }) => questions.filter((q) => q.essential));
		expect(conditions.filter((question) => !question.quick || question.notApplicable)).toEqual([]);
	});
});

function describeCondition({ kind, minimum }: Essential, question: string): string {
	return [kind, question, ...(minimum === 2 ? [] : [minimum])].join(' ');
}
