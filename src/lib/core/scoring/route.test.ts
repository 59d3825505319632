import { describe, expect, it } from 'vitest';
import type { Routes } from '../definition/routes-schema.ts';
import type { Verdict, Audience, Level } from '../definition/vocabulary.ts';
import type { NotEnoughReason } from './result.ts';
import { chooseRoute } from './route.ts';

const together = [
	'union-of-municipalities',
	'mountain-community',
	'social-district',
	'special-agency'
];
const rules: Readonly<Record<Audience, Routes | undefined>> = {
	municipality: {
		municipality: {
			together: { fact: 'body', in: together },
			small: { fact: 'population', in: ['under-5000'] }
		}
	},
	company: { company: { network: { question: 'network-to-join', level: 2 } } },
	alliance: undefined
};

function route(
	audience: Audience,
	verdict: Verdict,
	facts: Record<string, string> = {},
	network: Level | null = null,
	reasons: readonly NotEnoughReason[] = [],
	routes = rules[audience]
) {
	const question = {
		question: 'network-to-join',
		trait: 'trait',
		state: network === null ? ('unknown' as const) : ('level' as const),
		level: network,
		grade: null,
		gradeMissing: false
	};
	return chooseRoute({
		routes,
		verdict: {
			verdict,
			known: null,
			ifConfirmed: null,
			support: null,
			supportWord: null,
			borderline: false,
			reasons
		},
		facts,
		questions: [question]
	});
}

describe('chooseRoute', () => {
	it.each(['municipality', 'company', 'alliance'] as const)(
		'recommends nothing to a %s whose answers are wanting',
		(audience) => {
			const facts = { body: 'social-district' };
			expect(route(audience, 'nothing-assessed', facts, 4)).toBeNull();
			for (const reason of ['nothing-known', 'blocking-unknown', 'coverage'] as const)
				expect(
					route(audience, 'not-enough-information', facts, 4, ['evidence', reason])
				).toBeNull();
		}
	);

	it.each(['evidence', 'support'] as const)(
		'recommends a route where only confirmation is wanting: %s',
		(reason) => {
			expect(route('municipality', 'not-enough-information', {}, null, [reason])).toBe(
				'associated'
			);
		}
	);

	it.each(together)('sends a %s with its members', (body) => {
		expect(route('municipality', 'can-start', { body })).toBe('associated');
		expect(route('municipality', 'not-enough-information', { body })).toBe('associated');
	});

	it('lets a small municipality that can start do so with others', () => {
		const facts = { body: 'municipality', population: 'under-5000' };
		expect(route('municipality', 'with-adaptations', facts)).toBe('associated');
	});

	it('sends a small municipality that cannot start to an existing network', () => {
		const facts = { body: 'municipality', population: 'under-5000' };
		expect(route('municipality', 'foundations-to-strengthen', facts)).toBe('joining');
	});

	it.each([
		['can-start', 'alone'],
		['with-adaptations', 'alone'],
		['prerequisites-missing', 'associated']
	] as const)('sends a larger municipality with %s: %s', (verdict, expected) => {
		expect(route('municipality', verdict, { population: 'to-20000' })).toBe(expected);
	});

	it('lets a company join the network it knows, whatever the verdict', () => {
		expect(route('company', 'can-start', {}, 2)).toBe('joining');
		expect(route('company', 'prerequisites-missing', {}, 4)).toBe('joining');
	});

	it.each([
		['can-start', 1, 'promoting'],
		['with-adaptations', null, 'promoting'],
		['not-enough-information', 0, 'preparing']
	] as const)('sends a company with %s and network level %s: %s', (verdict, level, expected) => {
		expect(route('company', verdict, {}, level)).toBe(expected);
	});

	it('takes a municipality that does not say what it is for one of the larger', () => {
		expect(route('municipality', 'can-start')).toBe('alone');
	});

	it('joins a network only from the level of the rule', () => {
		const strict: Routes = { company: { network: { question: 'network-to-join', level: 4 } } };
		expect(route('company', 'can-start', {}, 3, [], strict)).toBe('promoting');
		expect(route('company', 'can-start', {}, 4, [], strict)).toBe('joining');
	});

	it.each(['can-start', 'with-adaptations', 'prerequisites-missing'] as const)(
		'recommends none where the model has no rule: an alliance with %s',
		(verdict) => {
			expect(route('alliance', verdict, { body: 'social-district' }, 4)).toBeNull();
		}
	);
});
