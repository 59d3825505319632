import { describe, expect, it } from 'vitest';
import { buildCatalog } from './catalog.ts';
import { changeQuestions } from './fixtures/changed-catalog.ts';
import { buildTestAssessment } from './fixtures/test-assessment.ts';
import { testCatalog } from './fixtures/test-catalog.ts';
import { readSdg } from './read-sdg.ts';

/** The test links of replicability-methods §3.15. */
const linked = changeQuestions(testCatalog, {
	i1: { sdgTargets: { '8.5': 1 } },
	i4: { sdgTargets: { '8.5': 2, '5.4': 1 } },
	i5: { sdgTargets: { '5.4': 2, '8.5': 1 } },
	i7: { sdgTargets: { '8.5': 2, '11.a': 2 } },
	i8: { sdgTargets: { '8.5': 1 } },
	i9: { sdgTargets: { '11.a': 2 } },
	i10: { sdgTargets: { '5.4': 2, '11.a': 1 } },
	i11: { sdgTargets: { '5.4': 1 } },
	i12: { sdgTargets: { '13.3': 2 } }
});
const answersOfW2 = '3B 2C DK 3B 2B NA 1C 2C DK 2B 3C NA';

function read(questionnaire = linked, codes: string | readonly string[] = answersOfW2) {
	const assessment = buildTestAssessment(questionnaire, codes);
	return readSdg(questionnaire, buildCatalog(questionnaire, assessment));
}

describe('readSdg (replicability-methods §3.12)', () => {
	it('gives the figures of W2 (§3.15), goals in the order of the Agenda', () => {
		const rows = read().goals.map(({ id, applicable, known, coverage, index }) => [
			id,
			applicable,
			known,
			coverage.value?.toFixed(4),
			index.value?.toFixed(4)
		]);
		expect(rows).toEqual([
			['5', 4, 4, '1.0000', '57.4675'],
			['8', 5, 5, '1.0000', '57.3529'],
			['11', 3, 2, '0.7619', '34.3750'],
			['13', 0, 0, undefined, undefined]
		]);
	});

	it('says that nothing applies rather than that a goal stands at 0', () => {
		const gap = { value: null, reason: 'nothing-applicable' };
		expect(read().goals.at(-1)).toMatchObject({ coverage: gap, index: gap });
	});

	it('reads every target by itself, numbers before letters', () => {
		const several = changeQuestions(linked, {
			i1: { sdgTargets: { '11.a': 1, '11.3': 2, '5.c': 1, '5.10': 1, '5.4': 1, '5.a': 1 } }
		});
		expect(read(several).targets.map(({ id }) => id)).toEqual(
			'5.4 5.10 5.a 5.c 8.5 11.3 11.a 13.3'.split(' ')
		);
		expect(read().targets.find(({ id }) => id === '5.4')).toEqual({
			...read().goals[0],
			id: '5.4'
		});
	});

	it('takes the strongest link to a goal among its targets, whatever their order', () => {
		const strong = changeQuestions(linked, { i4: { sdgTargets: { '8.5': 2 } } });
		const split = (targets: Record<string, number>) =>
			read(changeQuestions(linked, { i4: { sdgTargets: targets } })).goals;
		const expected = read(strong).goals.find(({ id }) => id === '8');
		for (const targets of [
			{ '8.5': 2, '8.8': 1 },
			{ '8.8': 1, '8.5': 2 }
		])
			expect(split(targets).find(({ id }) => id === '8')).toEqual(expected);
	});

	it('counts a measure as in place from the target level of its question on', () => {
		const inPlace = (questionnaire = linked) =>
			read(questionnaire).goals.map((goal) => goal.inPlace);
		expect(inPlace()).toEqual([2, 2, 0, 0]);
		expect(inPlace(changeQuestions(linked, { i5: { target: 2 } }))).toEqual([3, 3, 0, 0]);
	});

	it('tells no index on a single known question, nor on too little of the weight', () => {
		const insufficient = { value: null, reason: 'insufficient-basis' };
		const one = read(linked, 'DK DK DK DK DK DK DK DK DK DK DK 3B').goals.at(-1);
		expect(one).toMatchObject({ known: 1, coverage: { value: 1 }, index: insufficient });
		const thin = read(linked, 'DK DK DK DK DK DK 3B DK DK 3B DK 3B').goals;
		expect(thin.find(({ id }) => id === '5')).toMatchObject({ index: insufficient });
		expect(thin.find(({ id }) => id === '11')).toMatchObject({ known: 2, index: { value: 75 } });
	});

	it('tells the index from exactly 0.60 of the weight on', () => {
		const tenths = changeQuestions(testCatalog, {
			i1: { importance: 2, sdgTargets: { '5.4': 2 } },
			i2: { importance: 2, sdgTargets: { '5.4': 1 } },
			i3: { importance: 2, sdgTargets: { '5.4': 2 } }
		});
		const read6 = read(tenths, '3B 1B DK 3B 3B 3B 3B 3B 3B 3B 3B 3B').goals[0];
		expect(read6?.coverage.value).toBeCloseTo(0.6, 12);
		expect(read6?.index.value).toBeCloseTo((75 * 4 + 25 * 2) / 6, 9);
	});

	it('leaves questions of traits without weight out', () => {
		const light = {
			...linked,
			traits: linked.traits.map((trait) =>
				trait.id === 't4' ? { ...trait, importance: 0 } : trait
			)
		};
		expect(read(light).goals.find(({ id }) => id === '5')).toMatchObject({ applicable: 2 });
	});

	it('lists nothing that no question asked links to', () => {
		expect(read(testCatalog)).toEqual({ goals: [], targets: [] });
	});

	it('reads several voices by their mean level', () => {
		const one = read(linked, answersOfW2.replace('2B NA', '3B NA'));
		const two = read(linked, [answersOfW2, answersOfW2.replace('2B NA', '4B NA')]);
		expect(two.goals[0]?.index.value).toBeCloseTo(one.goals[0]?.index.value ?? 0, 9);
	});
});
