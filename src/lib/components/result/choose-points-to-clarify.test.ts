import { describe, expect, it } from 'vitest';
import {
	answerAll,
	buildTinyContext,
	level,
	type TinyAnswers
} from '../../report/model/fixtures/tiny-report.ts';
import { choosePointsToClarify } from './choose-points-to-clarify.ts';

const unknown = { kind: 'unknown', meaning: 1 } as const;

function choose(answers: TinyAnswers, enoughKnown = true) {
	return choosePointsToClarify(buildTinyContext(answers).items, enoughKnown, []).map(
		({ kind, item }) => `${kind} ${item.question.id}`
	);
}

describe('the points to clarify', () => {
	it('are none when documents back every condition', () => {
		expect(choose(answerAll(level(3, 'B')))).toEqual([]);
	});

	it('begin with the indispensable condition nobody knows of', () => {
		const answers = { ...answerAll(level(2, 'C')), mandate: unknown };
		expect(choose(answers)).toEqual(['ascertain mandate', 'confirm hours']);
	});

	it('leave a condition alone that a responsible person states above its minimum', () => {
		const answers = { ...answerAll(level(3, 'B')), mandate: level(3, 'C') };
		expect(choose(answers)).toEqual([]);
	});

	it('never take a low level with a document for something unclear', () => {
		expect(choose(answerAll(level(0, 'B')), false)).toEqual([]);
	});

	it('ask what a level is based on when its grade is missing', () => {
		expect(choose({ ...answerAll(level(3, 'B')), mandate: level(3) })).toEqual(['grade mandate']);
	});

	it('go beyond the conditions only when too little is known for a verdict', () => {
		const answers = { ...answerAll(level(3, 'B')), desks: unknown, budget: level(3, 'D') };
		expect(choose(answers)).toEqual([]);
		expect(choose(answers, false)).toEqual(['ascertain desks', 'confirm budget']);
	});
});
