import type { PlannedAction } from '../../core/assessment/with-plan.ts';
import type { PlainAction } from '../../core/definition/questionnaire.ts';
import type { ActionTier, RankedAction } from '../../core/scoring/analysis.ts';
import { chooseAction, chooseActionsAlong } from '../../report/model/choose-action.ts';
import type { ReportContext } from '../../report/model/report-context.ts';
import { dropFinalStop, raiseFirst } from '../../report/model/sentence-case.ts';
import { findWhoWouldKnow } from '../../report/model/who-would-know.ts';
import { writeEffort } from '../../report/model/write-effort.ts';

/** An action to take into the plan, or a question to find out about. */
export interface Suggestion {
	readonly question: string;
	readonly wording: string;
	/** Null where the answer is first to be found out. */
	readonly action: PlainAction | null;
	readonly title: string;
	/** Who, days, cost. */
	readonly details: readonly string[];
	/** Points of readiness where the action leads, whole; empty when it gains less than one. */
	readonly gain: string;
	/** Id of the planned action it has become; null while it is not in the plan. */
	readonly planned: string | null;
}

export interface SuggestionGroup {
	readonly tier: ActionTier;
	readonly suggestions: readonly Suggestion[];
}

/** The actions of the method by the reason why they stand where they do, in its order. */
export function groupSuggestions(context: ReportContext): readonly SuggestionGroup[] {
	const actions = context.result.analysis?.actions ?? [];
	const tiers = [...new Set(actions.map(({ tier }) => tier))];
	return tiers
		.map((tier) => ({
			tier,
			suggestions: actions
				.filter((ranked) => ranked.tier === tier)
				.flatMap((ranked) => describe(ranked, context))
		}))
		.filter(({ suggestions }) => suggestions.length > 0);
}

/** What walking the path takes, in actions of the model. */
export interface PathActions {
	/** Id of the first that is in the plan; null while none is. */
	readonly planned: string | null;
	/** Those not yet in the plan. */
	readonly missing: readonly Pick<PlannedAction, 'question' | 'action'>[];
	/** Wordings of the questions that the model's actions do not bring as far as the path needs. */
	readonly lacking: readonly string[];
}

/** The model's actions along the path, one after the other where one does not lead all the way (§3.11). */
export function listPathActions(context: ReportContext): PathActions {
	const steps = context.result.analysis?.path?.steps ?? [];
	const walks = steps.flatMap((step) => {
		const item = context.items.find((entry) => entry.question.id === step.question);
		return item ? [{ item, ...chooseActionsAlong(item, step) }] : [];
	});
	const taken = walks.flatMap(({ item: { question }, actions }) =>
		actions.flatMap((action) => findPlanned(question.id, action, context) ?? [])
	);
	return {
		planned: taken[0] ?? null,
		missing: walks.flatMap(({ item: { question }, actions }) =>
			actions
				.filter((action) => findPlanned(question.id, action, context) === null)
				.map(({ id }) => ({ question: question.id, action: id }))
		),
		lacking: walks.filter(({ arrives }) => !arrives).map(({ item }) => item.question.wording)
	};
}

function describe({ question, target, tier }: RankedAction, context: ReportContext): Suggestion[] {
	const item = context.items.find((entry) => entry.question.id === question);
	if (!item) return [];
	const { wording } = item.question;
	const toFindOut = target === null || tier === 'clarify' || tier === 'blocking-unknown';
	const action = toFindOut ? null : chooseAction(item);
	const gain = action && computeGain(question, action, context);
	const { texts, terms, formats } = context;
	const who = action ? dropFinalStop(action.owner) : findWhoWouldKnow(item, context);
	return [
		{
			question,
			wording,
			action,
			title: action?.title ?? texts.plan.clarify(wording),
			details: [
				raiseFirst(who),
				...(action ? [...writeEffort(action, context), terms.costs[action.cost]] : [])
			],
			gain: gain !== null && gain >= 0.5 ? formats.formatNumber(gain) : '',
			planned: findPlanned(question, action, context)
		}
	];
}

/** The ranking looks as far as the level to aim at; an action may lead only part of the way (§3.9). */
function computeGain(
	question: string,
	{ to }: PlainAction,
	{ result }: ReportContext
): number | null {
	const bar = result.analysis?.tornado.find((entry) => entry.question === question);
	const then = bar?.outcomes.at(to)?.readiness;
	const now = result.readiness.value;
	return then === undefined || now === null ? null : then - now;
}

function findPlanned(
	question: string,
	action: PlainAction | null,
	{ assessment }: ReportContext
): string | null {
	const planned = assessment.plan.find(
		(entry) => entry.question === question && entry.action === action?.id
	);
	return planned?.id ?? null;
}
