import type { PlannedAction } from '../../core/assessment/with-plan.ts';
import type { PlainAction } from '../../core/definition/questionnaire.ts';
import type { ActionTier, RankedAction } from '../../core/scoring/analysis.ts';
import { chooseAction } from '../../report/model/choose-action.ts';
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
	/** Points of readiness, whole; empty when it gains less than one. */
	readonly gain: string;
	readonly isPlanned: boolean;
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

/** What walking the path takes, as actions of the model not yet in the plan. */
export function listPathActions(
	context: ReportContext
): readonly Pick<PlannedAction, 'question' | 'action'>[] {
	const steps = context.result.analysis?.path?.steps ?? [];
	return steps.flatMap(({ question }) => {
		const item = context.items.find((entry) => entry.question.id === question);
		const action = item && chooseAction(item);
		if (!action || isPlanned(question, action, context)) return [];
		return [{ question, action: action.id }];
	});
}

function describe(
	{ question, gain, target, tier }: RankedAction,
	context: ReportContext
): Suggestion[] {
	const item = context.items.find((entry) => entry.question.id === question);
	if (!item) return [];
	const { wording } = item.question;
	const toFindOut = target === null || tier === 'clarify' || tier === 'blocking-unknown';
	const action = toFindOut ? null : chooseAction(item);
	const { texts, terms, formats } = context;
	const who = action ? dropFinalStop(action.owner) : findWhoWouldKnow(item, context);
	return [
		{
			question,
			wording,
			action,
			title:
				action?.title ??
				(item.result.level === null
					? texts.summary.stepAscertain(wording)
					: texts.summary.stepConfirm(wording)),
			details: [
				raiseFirst(who),
				...(action ? [...writeEffort(action, context), terms.costs[action.cost]] : [])
			],
			gain: action && gain !== null && gain >= 0.5 ? formats.formatNumber(gain) : '',
			isPlanned: isPlanned(question, action, context)
		}
	];
}

function isPlanned(
	question: string,
	action: PlainAction | null,
	{ assessment }: ReportContext
): boolean {
	return assessment.plan.some(
		(planned) => planned.question === question && planned.action === action?.id
	);
}
