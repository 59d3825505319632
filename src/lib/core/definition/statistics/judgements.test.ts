import { describe, expect, it } from 'vitest';
import { readModelFolder } from '../../../catalog/read-model-folder.ts';
import { smallModel } from '../fixtures/small-model.ts';
import { compileQuestionnaire } from '../compile-questionnaire.ts';
import { judgeBars } from './judge-bars.ts';
import { computeStatistics, type ModelStatistics } from './model-statistics.ts';
import { judgeNamedProfiles } from './named-profiles.ts';
import { summarizeClaims } from './summarize-claims.ts';
import { judgeUniformProfiles } from './uniform-profiles.ts';

const read = readModelFolder('tests/fixtures/models/test-catalog');
if (!read.ok) throw new Error('The test catalogue is broken.');
const catalog = compileQuestionnaire(read.value, 'a'.repeat(64), 'municipality', 'it');

describe('summarizeClaims', () => {
	it('counts what is told of Milan, and nothing else', () => {
		expect(summarizeClaims(smallModel)).toEqual({
			documented: 2,
			inferred: 0,
			notDocumented: 0,
			unsourced: []
		});
	});

	it('finds a documented claim without a source of the model', () => {
		const [trait] = smallModel.traits;
		const milan = [{ text: { it: 'a', en: 'b' }, basis: 'documented' as const, sources: ['S77'] }];
		const model = { ...smallModel, traits: [{ ...trait!, milan }] };
		expect(summarizeClaims(model).unsourced).toEqual(['traits/lead: milan[0]']);
	});
});

describe('the verdicts of uniform profiles', () => {
	it('fail conditions below their minimum and never rest on impressions', () => {
		const [{ bands, table } = { bands: [], table: null }] = judgeUniformProfiles(catalog, 'full');
		expect(bands).toEqual(['any size']);
		expect(table?.[0].A).toBe('prerequisites-missing');
		expect(table?.[2].B).toBe('with-adaptations');
		expect(table?.[3].B).toBe('can-start');
		expect(table?.[4].D).toBe('not-enough-information');
	});
});

describe('the named profiles', () => {
	it('say what was expected and what was found', () => {
		const results = judgeNamedProfiles(catalog, 'full');
		expect(results).toHaveLength(7);
		expect(results.find(({ id }) => id === 'all at 3, with documents')).toEqual({
			id: 'all at 3, with documents',
			set: 'full',
			expected: 'can-start',
			found: ['can-start'],
			holds: true
		});
	});
});

describe('the bars of quality', () => {
	const sound: ModelStatistics = {
		texts: 1,
		missingTranslations: [],
		reading: [{ language: 'it', sentences: 1, meanWords: 20, longQuestions: [] }],
		claims: { documented: 1, inferred: 0, notDocumented: 0, unsourced: [] },
		audiences: [
			{
				audience: 'company',
				counts: { traits: [], total: { quick: 1, full: 1 } },
				unreachable: [],
				languages: [
					{
						language: 'it',
						either: [],
						toReview: ['a'],
						flatAnchors: [],
						quickTimes: [{ band: 'any size', questions: 1, minutes: 20 }]
					}
				],
				uniform: [],
				named: [],
				reachedVerdicts: [
					'can-start',
					'with-adaptations',
					'foundations-to-strengthen',
					'prerequisites-missing',
					'not-enough-information'
				]
			}
		]
	};
	const [company] = sound.audiences;
	const [italian] = company!.languages;
	const [reading] = sound.reading;
	const named = { id: 'p', set: 'full', expected: 'can-start', found: [], holds: false } as const;
	const withCompany = (change: Partial<typeof company>): ModelStatistics => ({
		...sound,
		audiences: [{ ...company!, ...change }]
	});
	const withItalian = (change: Partial<typeof italian>): ModelStatistics =>
		withCompany({ languages: [{ ...italian!, ...change }] });
	const unmet = (statistics: ModelStatistics) =>
		judgeBars(statistics).flatMap(({ name, met }) => (met ? [] : [name]));

	it('are met to the limit', () => expect(unmet(sound)).toEqual([]));

	it.each<readonly [string, ModelStatistics]>([
		['missing translations', { ...sound, missingTranslations: [{ place: 'a', language: 'en' }] }],
		['unsourced claims about Milan', { ...sound, claims: { ...sound.claims, unsourced: ['a'] } }],
		['words a sentence, on average', { ...sound, reading: [{ ...reading!, meanWords: 20.001 }] }],
		['unreachable questions', withCompany({ unreachable: ['a'] })],
		['verdicts reachable for company', withCompany({ reachedVerdicts: ['can-start'] })],
		['named profiles with the verdict expected', withCompany({ named: [named] })],
		['questions without five distinct levels', withItalian({ flatAnchors: ['a'] })],
		['questions with "e/o" or "and/or"', withItalian({ either: ['a'] })],
		[
			'minutes for the longest quick set',
			withItalian({ quickTimes: [{ band: 'any size', questions: 1, minutes: 20.001 }] })
		]
	])('tell that one is not met: %s', (name, statistics) =>
		expect(unmet(statistics)).toEqual([name])
	);

	it('are judged on a whole model', () => {
		const statistics = computeStatistics(smallModel, 'a'.repeat(64));
		expect(statistics.audiences.map(({ audience }) => audience)).toEqual([
			'municipality',
			'company',
			'alliance'
		]);
		expect(judgeBars(statistics)).toHaveLength(11);
	});
});
