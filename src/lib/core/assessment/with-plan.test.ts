import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryAssessment } from '../../../../tests/fixtures/arbitrary-assessment.ts';
import {
	addAction,
	editAction,
	moveAction,
	removeAction,
	restoreAction,
	withPlan,
	type Plan
} from './with-plan.ts';

const plan: Plan = ['one-action', 'two-action', 'three-action'].map((id) => ({
	id,
	question: 'desks',
	action: id,
	status: 'to-do'
}));
const ids = (list: Plan) => list.map(({ id }) => id);

describe('an assessment with another plan', () => {
	it('keeps everything else and rises by one revision', () => {
		fc.assert(
			fc.property(arbitraryAssessment, (assessment) => {
				const now = '2026-11-23T10:00:00.000Z';
				const changed = withPlan(assessment, plan, now);
				expect(changed).toEqual({
					...assessment,
					plan,
					changedAt: now,
					revision: assessment.revision + 1
				});
			})
		);
	});
});

describe('an action', () => {
	it('of the model is in the plan once, one’s own as often as it is added', () => {
		const again = { id: 'four-action', question: 'desks', action: 'one-action', status: 'to-do' };
		expect(addAction(plan, { ...again, status: 'to-do' })).toBe(plan);
		const own = { id: 'own-action-1', title: 'Call', status: 'to-do' } as const;
		const twice = addAction(addAction(plan, own), { ...own, id: 'own-action-2' });
		expect(ids(twice).slice(3)).toEqual(['own-action-1', 'own-action-2']);
	});

	it('changes alone, and keeps its identity', () => {
		const changed = editAction(plan, 'two-action', (action) => ({
			...action,
			id: 'another-id',
			status: 'done'
		}));
		expect(ids(changed)).toEqual(ids(plan));
		expect(changed.map(({ status }) => status)).toEqual(['to-do', 'done', 'to-do']);
	});

	it('moves one place, and stays at either end', () => {
		expect(ids(moveAction(plan, 'one-action', 1))).toEqual([
			'two-action',
			'one-action',
			'three-action'
		]);
		expect(moveAction(plan, 'one-action', -1)).toBe(plan);
		expect(moveAction(plan, 'three-action', 1)).toBe(plan);
	});

	it('comes back to its place after it was removed', () => {
		const [, second] = plan;
		if (!second) throw new Error('No second action.');
		const removed = removeAction(plan, second.id);
		expect(ids(removed)).toEqual(['one-action', 'three-action']);
		expect(restoreAction(removed, second, 1)).toEqual(plan);
	});
});
