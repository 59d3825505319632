import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/lib/core/assessment/answer-schema.ts';
import { scoringConstants } from '../../src/lib/core/scoring/constants.ts';
import {
	readKnownGroups,
	type KnownAnswer,
	type KnownGroup
} from './known-groups/read-known-groups.ts';
import { readLowest, readTraitAtWorst, scoreKnownGroup } from './known-groups/score-known-group.ts';
import { compileMire, mire } from './read-mire.ts';

const groups = readKnownGroups();
const alliances = groups.filter(({ audience }) => audience === 'alliance');

/** What keeps a network going, each told by any one of these questions at level 2 or above. */
const foundations = {
	'municipal-convenor': ['public-body-commitment', 'coordinator-hours'],
	'programme-anchored-funding': ['resources-twelve-months', 'plan-or-call', 'partner-shares'],
	'continuity-across-cycles': ['after-the-grant', 'earlier-experience', 'lessons-recorded']
} as const;
type Foundation = keyof typeof foundations;
const foundationTraits = Object.keys(foundations) as readonly Foundation[];

function countFoundations({ answers }: KnownGroup): number {
	return foundationTraits.filter((trait) =>
		foundations[trait].some((question) => (answers[question]?.level ?? 0) >= 2)
	).length;
}

const founded = alliances.filter((group) => countFoundations(group) === 3);
const bare = alliances.filter((group) => countFoundations(group) === 0);
const names = (list: readonly KnownGroup[]) => list.map(({ name }) => name);

function find(name: string): KnownGroup {
	const group = groups.find((entry) => entry.name === name);
	if (!group) throw new Error(`There is no known group "${name}".`);
	return group;
}

function failedConditions(group: KnownGroup): readonly string[] {
	return scoreKnownGroup(group)
		.conditions.filter(
			({ state, essential }) => state === 'not-met' && essential.kind === 'blocking'
		)
		.map(({ question }) => question);
}

describe('the known groups', () => {
	it('are at least eight networks, alliances and places led by a municipality', () => {
		expect(groups.length).toBeGreaterThanOrEqual(8);
		expect(new Set(names(groups)).size).toBe(groups.length);
		expect(new Set(groups.map(({ audience }) => audience))).toEqual(
			new Set(['alliance', 'municipality'])
		);
	});

	it.each(groups)('$name: every question is asked of it, every fact and source exists', (group) => {
		const { traits, facts } = compileMire(group.audience);
		const asked = traits.flatMap(({ questions }) => questions.map(({ id }) => id));
		expect(Object.keys(group.answers).filter((id) => !asked.includes(id))).toEqual([]);
		for (const [fact, option] of Object.entries(group.facts)) {
			const options = facts.find(({ id }) => id === fact)?.options.map(({ id }) => id);
			expect(options, fact).toContain(option);
		}
		const cited = Object.values(group.answers).flatMap(({ sources }) => sources);
		expect(cited.filter((id) => !(id in mire.head.sources))).toEqual([]);
	});

	it('tell of some all three of lead, funding and continuity, of others none', () => {
		expect(names(founded)).toEqual(['Agriwel', 'Distretti famiglia', 'EuGenio', 'Valoriamo']);
		expect(names(bare)).toEqual(['BiellaWelfare', 'GIUNCA, 2012', 'A faded Lokales Bündnis']);
	});
});

describe('published documents alone', () => {
	it.each(groups)('$name: never cover enough for a verdict on the whole', (group) => {
		const { coverage, verdict } = scoreKnownGroup(group);
		expect(coverage.value).toBeLessThan(scoringConstants.minimumCoverage);
		expect(['not-enough-information', 'prerequisites-missing']).toContain(verdict.verdict);
		if (verdict.verdict === 'not-enough-information')
			expect(verdict.reasons).toEqual(expect.arrayContaining(['blocking-unknown', 'coverage']));
	});

	it('show a prerequisite to be missing in one case: ten firms, and nobody else, signed', () => {
		const missing = groups.filter(
			(group) => scoreKnownGroup(group).verdict.verdict === 'prerequisites-missing'
		);
		expect(names(missing)).toEqual(['GIUNCA, 2012']);
		expect(failedConditions(find('GIUNCA, 2012'))).toEqual(['partner-commitments']);
	});

	it.each(groups.filter(({ name }) => name !== 'GIUNCA, 2012'))(
		'$name: rule out no start, should all that they do not tell be in order',
		(group) => {
			const inOrder: Answer = { kind: 'level', level: 3, evidence: 'B', meaning: 1 };
			const { ifConfirmed } = scoreKnownGroup(group, inOrder).verdict;
			expect(['can-start', 'with-adaptations']).toContain(ifConfirmed);
		}
	);

	it.each(groups)('$name: one document less leaves a wider range, never a better one', (group) => {
		const { lowest, highest } = scoreKnownGroup(group);
		for (const question of Object.keys(group.answers)) {
			const { [question]: _left, ...answers } = group.answers;
			const less = scoreKnownGroup({ ...group, answers });
			expect(less.lowest.value, question).toBeLessThanOrEqual(lowest.value ?? 0);
			expect(less.highest.value, question).toBeGreaterThanOrEqual(highest.value ?? 100);
		}
	});
});

describe('a network whose lead, funding and continuity are documented', () => {
	it('is never below one of which none of the three is told, counting silence as absence', () => {
		const worst = Math.min(...founded.map(readLowest));
		const best = Math.max(...bare.map(readLowest));
		expect(worst).toBeGreaterThan(best);
	});

	it.each(foundationTraits)('is above them in %s', (trait) => {
		const worst = Math.min(...founded.map((group) => readTraitAtWorst(group, trait)));
		const best = Math.max(...bare.map((group) => readTraitAtWorst(group, trait)));
		expect(worst).toBeGreaterThan(best);
	});

	it('leaves the alliance that faded at the bottom of all, silence counting as absence', () => {
		const faded = find('A faded Lokales Bündnis');
		const others = alliances.filter((group) => group !== faded);
		expect(Math.min(...others.map(readLowest))).toBeGreaterThan(readLowest(faded));
	});
});

describe('each network is strongest in what it is known for', () => {
	it.each([
		['EuGenio', 'programme-anchored-funding', 'a fund of the firms’ own'],
		['BiellaWelfare', 'social-cooperative-consortium', 'eight cooperatives on one platform'],
		['Distretti famiglia', 'municipal-convenor', 'a law and an agency'],
		['Xarxa NUST', 'municipal-convenor', 'a city council’s network'],
		['Welfare di Marca', 'neighbourhood-pilot-and-desks', 'desks in the towns']
	])('%s in %s: %s', (name, trait) => {
		const group = find(name);
		const { traits } = compileMire(group.audience);
		const scores = traits.map(({ id }) => readTraitAtWorst(group, id));
		expect(readTraitAtWorst(group, trait)).toBe(Math.max(...scores));
	});
});

describe('the same network at two moments', () => {
	it('Varese: once public bodies and non-profits join the firms, nothing indispensable is lacking', () => {
		const [before, after] = [find('GIUNCA, 2012'), find('GIUNCA with eLAVOROeFAMIGLIA, 2015')];
		expect(failedConditions(after)).toEqual([]);
		expect(readLowest(after)).toBeGreaterThan(readLowest(before));
		for (const trait of ['municipal-convenor', 'open-mixed-alliance'])
			expect(readTraitAtWorst(after, trait)).toBeGreaterThan(readTraitAtWorst(before, trait));
	});

	it('Mantua: had the firms put nothing aside, coordination would be unpaid and a prerequisite missing', () => {
		const { answers, ...eugenio } = find('EuGenio');
		const none: KnownAnswer = {
			level: 0,
			evidence: 'B',
			sources: ['S44'],
			why: 'Supposed for this test.'
		};
		const fundless: KnownGroup = {
			...eugenio,
			answers: {
				...answers,
				'resources-twelve-months': none,
				'partner-shares': none,
				'after-the-grant': none
			}
		};
		expect(failedConditions(find('EuGenio'))).toEqual([]);
		expect(failedConditions(fundless)).toEqual(['resources-twelve-months']);
		expect(scoreKnownGroup(fundless).highest.value).toBeLessThan(
			scoreKnownGroup(find('EuGenio')).highest.value ?? 0
		);
		expect(readLowest(fundless)).toBeLessThan(readLowest(find('EuGenio')));
	});
});
