import { describe, expect, it } from 'vitest';
import { answerAll, buildTinyContext, level, type TinyAnswers } from './fixtures/tiny-report.ts';
import { chooseInPlace, chooseMissing } from './standing-points.ts';

function choose(answers: TinyAnswers) {
	const { items } = buildTinyContext(answers);
	return {
		inPlace: chooseInPlace(items).map(({ question }) => question.id),
		missing: chooseMissing(items).map(({ question }) => question.id)
	};
}

describe('what is in place and what is missing', () => {
	it('puts higher levels first, then conditions, then weightier traits, three at most', () => {
		expect(choose({ ...answerAll(level(3, 'B')), desks: level(4, 'D') })).toEqual({
			inPlace: ['desks', 'mandate', 'hours'],
			missing: []
		});
	});

	it('puts indispensable conditions first among what is missing', () => {
		expect(choose(answerAll(level(1, 'B')))).toEqual({
			inPlace: [],
			missing: ['mandate', 'hours', 'budget']
		});
	});

	it('lists unknown conditions after what is known to be missing, and no other unknowns', () => {
		expect(choose({ budget: level(0, 'B') })).toEqual({
			inPlace: [],
			missing: ['budget', 'mandate', 'hours']
		});
	});
});
