import { describe, expect, it } from 'vitest';
import { compileQuestionnaire } from '../compile-questionnaire.ts';
import { smallModel } from '../fixtures/small-model.ts';
import type { AskedQuestion, Questionnaire } from '../questionnaire.ts';
import { countQuestions } from './count-questions.ts';
import { findFlatAnchors } from './find-flat-anchors.ts';
import { findJoinedQuestions } from './find-joined-questions.ts';
import { findUnreachable } from './find-unreachable.ts';
import { measureQuickSet } from './measure-quick-set.ts';
import { groupBands, listSizeBands } from './size-bands.ts';

const base = compileQuestionnaire(smallModel, 'a'.repeat(64), 'company', 'it');

/** The small questionnaire with questions like its own, each changed. */
function build(
	questions: readonly Partial<AskedQuestion>[],
	own: Partial<Questionnaire> = {}
): Questionnaire {
	const [trait] = base.traits;
	const [question] = trait!.questions;
	const built = questions.map((change) => ({ ...question!, ...change }));
	return { ...base, traits: [{ ...trait!, questions: built }], ...own };
}

const size = {
	id: 'size',
	label: 'Quante persone',
	options: [
		{ id: 'micro', label: 'poche' },
		{ id: 'large', label: 'tante' }
	]
};
const onlyLarge = { fact: 'size', in: ['large'] };

describe('countQuestions', () => {
	it('counts by trait and set, whatever the size', () => {
		const questionnaire = build([
			{ id: 'a' },
			{ id: 'b', quick: false },
			{ id: 'c', quick: false, askedWhen: onlyLarge }
		]);
		expect(countQuestions(questionnaire)).toEqual({
			traits: [{ trait: 'lead', counts: { quick: 1, full: 3 } }],
			total: { quick: 1, full: 3 }
		});
	});
});

describe('findUnreachable', () => {
	it('finds the questions on facts or options that are not there', () => {
		const questionnaire = build(
			[
				{ id: 'always' },
				{ id: 'large', askedWhen: onlyLarge },
				{ id: 'huge', askedWhen: { fact: 'size', in: ['huge'] } },
				{ id: 'rich', askedWhen: { fact: 'wealth', in: ['high'] } }
			],
			{ facts: [size] }
		);
		expect(findUnreachable(questionnaire)).toEqual(['huge', 'rich']);
	});
});

describe('findFlatAnchors', () => {
	it('finds the questions with two levels that read the same', () => {
		const anchors: AskedQuestion['anchors'] = ['Niente.', 'Poco.', 'poco. ', 'Molto.', 'Tutto.'];
		expect(findFlatAnchors(build([{ id: 'sound' }, { id: 'flat', anchors }]))).toEqual(['flat']);
	});
});

describe('findJoinedQuestions', () => {
	it.each([
		['it', 'Chi paga e/o coordina?', 'either'],
		['it', 'Chi convoca e chi paga?', 'toReview'],
		['it', 'Quali ore o quali fondi?', 'toReview'],
		['it', 'Quale ente è a capo della rete?', 'none'],
		['en', 'Who pays and/or leads?', 'either'],
		['en', 'Who convenes and pays?', 'toReview'],
		['en', 'Which land is for organizers?', 'none']
	] as const)('%s: %s', (language, wording, where) => {
		expect(findJoinedQuestions(build([{ id: 'q', wording }], { language }))).toEqual({
			either: where === 'either' ? ['q'] : [],
			toReview: where === 'toReview' ? ['q'] : []
		});
	});
});

describe('the size bands', () => {
	it('are the sizes of the organization, and the size not given', () => {
		const names = listSizeBands(build([{}], { facts: [...base.facts, size] })).map((b) => b.name);
		expect(names).toEqual(['any size', 'size: micro', 'size: large']);
	});

	it('stand together where they are asked the same', () => {
		const questionnaire = build([{ id: 'a' }, { id: 'b', askedWhen: onlyLarge }], {
			facts: [size]
		});
		const groups = groupBands(questionnaire, 'full').map(({ names, questions }) => [
			...names,
			...questions.map(({ id }) => id)
		]);
		expect(groups).toEqual([
			['any size', 'size: large', 'a', 'b'],
			['size: micro', 'a']
		]);
	});
});

describe('measureQuickSet', () => {
	const anchors: AskedQuestion['anchors'] = ['a', 'b', 'c', 'd', 'e'];
	const words = (count: number) => Array.from({ length: count }, () => 'parola').join(' ');

	it('takes 200 words a minute and 20 seconds a question', () => {
		const question = { wording: words(100), help: words(95), anchors, helpFor: [] };
		expect(measureQuickSet(build([question], { facts: [] }))).toEqual([
			{ band: 'any size', questions: 1, minutes: 200 / 200 + 20 / 60 }
		]);
	});

	it('reads the help of its own band, and of other facts what is longest', () => {
		const question = {
			wording: words(5),
			help: '',
			anchors,
			helpFor: [
				{ when: { fact: 'size', in: ['large'] }, text: words(190) },
				{ when: { fact: 'place', in: ['here'] }, text: words(200) }
			]
		};
		const times = measureQuickSet(build([question], { facts: [...base.facts, size] }));
		expect(times.map(({ minutes }) => Number((minutes - 20 / 60).toFixed(3)))).toEqual([
			2, 1.05, 2
		]);
	});

	it('leaves out what only the full set asks', () => {
		const times = measureQuickSet(build([{ quick: false }], { facts: [] }));
		expect(times).toEqual([{ band: 'any size', questions: 0, minutes: 0 }]);
	});
});
