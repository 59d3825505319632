import type { Assessment } from './assessment-schema.ts';

export type Plan = Assessment['plan'];
export type PlannedAction = Plan[number];

/** The assessment with another plan; everything else stays. */
export function withPlan(assessment: Assessment, plan: Plan, now: string): Assessment {
	return { ...assessment, plan, changedAt: now, revision: assessment.revision + 1 };
}

/** The plan with an action at its end; the same action of the same question is never in it twice. */
export function addAction(plan: Plan, added: PlannedAction): Plan {
	const isThere = plan.some(
		({ question, action }) =>
			action !== undefined && action === added.action && question === added.question
	);
	return isThere ? plan : [...plan, added];
}

/** The plan with one action changed; untouched when it is not in it. */
export function editAction(
	plan: Plan,
	id: string,
	change: (action: PlannedAction) => PlannedAction
): Plan {
	return plan.map((action) => (action.id === id ? { ...change(action), id } : action));
}

/** The plan with one action a place earlier (−1) or later (+1); at the end of the list it stays. */
export function moveAction(plan: Plan, id: string, by: -1 | 1): Plan {
	const place = plan.findIndex((action) => action.id === id);
	const moved = plan[place];
	const other = plan[place + by];
	if (!moved || !other) return plan;
	return plan.with(place, other).with(place + by, moved);
}

export function removeAction(plan: Plan, id: string): Plan {
	return plan.filter((action) => action.id !== id);
}

/** A removed action back at its place, or at the end of a plan that has become shorter. */
export function restoreAction(plan: Plan, action: PlannedAction, place: number): Plan {
	return [...plan.slice(0, place), action, ...plan.slice(place)];
}
