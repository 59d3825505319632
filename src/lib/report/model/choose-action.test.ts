import { describe, expect, it } from 'vitest';
import { chooseAction, chooseActionsAlong } from './choose-action.ts';
import { answerAll, buildTinyContext, level } from './fixtures/tiny-report.ts';

function findDesks(reached: 0 | 1 | 2 | 3 | 4) {
	const { items } = buildTinyContext(answerAll(level(reached, 'B')));
	const item = items.find(({ question }) => question.id === 'desks');
	if (!item) throw new Error('The tiny model lost its desks.');
	return item;
}

describe('the actions of a question', () => {
	it('lead on from the level reached', () => {
		expect(chooseAction(findDesks(1))?.id).toBe('desks-begin');
		expect(chooseAction(findDesks(2))?.id).toBe('desks-grow');
		expect(chooseAction(findDesks(3))).toBeNull();
	});

	it('follow one another up to a level', () => {
		const ids = (from: 0 | 1 | 2 | 3 | 4, to: 2 | 3) =>
			chooseActionsAlong(findDesks(from), { from, to }).actions.map(({ id }) => id);
		expect(ids(0, 3)).toEqual(['desks-begin', 'desks-grow']);
		expect(ids(1, 2)).toEqual(['desks-begin']);
		expect(ids(3, 3)).toEqual([]);
	});

	it('say where the model stops short of the level', () => {
		expect(chooseActionsAlong(findDesks(1), { from: 1, to: 4 }).arrives).toBe(false);
		expect(chooseActionsAlong(findDesks(1), { from: 1, to: 3 }).arrives).toBe(true);
	});
});
