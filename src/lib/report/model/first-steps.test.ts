import { describe, expect, it } from 'vitest';
import { chooseFirstSteps } from './first-steps.ts';
import { answerAll, buildTinyContext, level, type TinyAnswers } from './fixtures/tiny-report.ts';

const unknown = { kind: 'unknown', meaning: 1 } as const;

function choose(answers: TinyAnswers, done: readonly string[] = []) {
	const { items } = buildTinyContext(answers);
	return chooseFirstSteps(items, ({ question }) => done.includes(question.id)).map(
		({ kind, item }) => `${kind} ${item.question.id}`
	);
}

describe('the first steps', () => {
	it('begin with the indispensable condition not met, then the one to complete, then the rest', () => {
		const answers = { ...answerAll(level(1, 'B')), mandate: level(0, 'B') };
		expect(choose(answers)).toEqual(['act mandate', 'act hours', 'act budget']);
	});

	it('ascertain an indispensable condition before completing another', () => {
		expect(choose({ ...answerAll(level(0, 'B')), mandate: unknown })).toEqual([
			'ascertain mandate',
			'act hours',
			'act budget'
		]);
	});

	it('ask for a document where an indispensable condition rests on a word at its minimum', () => {
		expect(choose({ ...answerAll(level(3, 'B')), mandate: level(2, 'C') })).toEqual([
			'confirm mandate'
		]);
		expect(choose({ ...answerAll(level(3, 'B')), mandate: level(3, 'C') })).toEqual([]);
	});

	it('are none when every level is at its target, and skip what the plan has done', () => {
		expect(choose(answerAll(level(3, 'B')))).toEqual([]);
		expect(choose(answerAll(level(1, 'B')), ['mandate'])).toEqual([
			'act hours',
			'act budget',
			'act desks'
		]);
	});

	it('ask who knows when nothing was answered', () => {
		expect(choose({})).toEqual(['ascertain mandate', 'ascertain hours', 'ascertain budget']);
	});
});
