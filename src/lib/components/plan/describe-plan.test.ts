import { describe, expect, it } from 'vitest';
import { answerAll, buildTinyContext, level } from '../../report/model/fixtures/tiny-report.ts';
import { describePlanned, readDays, withText } from './describe-plan.ts';

const context = buildTinyContext(answerAll(level(1, 'B')));
const planned = {
	id: 'action-one',
	question: 'desks',
	action: 'desks-begin',
	status: 'to-do'
} as const;

describe('an action of the plan', () => {
	it('has the words of the model until the person writes others', () => {
		expect(describePlanned(planned, context).title).toBe('Avviare desks');
		expect(describePlanned({ ...planned, title: 'Aprire' }, context).title).toBe('Aprire');
	});

	it('of one’s own has no question and no words of the model', () => {
		const own = describePlanned({ id: 'own-action', title: 'Call', status: 'to-do' }, context);
		expect(own).toMatchObject({ title: 'Call', question: null, model: null });
	});

	it('keeps no empty text', () => {
		expect(withText({ ...planned, owner: 'Casa' }, 'owner', '  ')).toEqual(planned);
		expect(withText(planned, 'owner', 'Casa')).toEqual({ ...planned, owner: 'Casa' });
	});
});

describe('days of work', () => {
	it.each([
		['', undefined],
		['3', 3],
		['0,5', 0.5],
		['-3', null],
		['10001', null],
		['three', null]
	])('typed as “%s” are read as %s', (text, days) => {
		expect(readDays(text)).toBe(days);
	});
});
