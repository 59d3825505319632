import type { PlannedAction } from '../../core/assessment/with-plan.ts';
import type { AskedQuestion, PlainAction } from '../../core/definition/questionnaire.ts';
import type { ReportContext } from '../../report/model/report-context.ts';
import { dropFinalStop } from '../../report/model/sentence-case.ts';

/** What a plan is written from; no result is needed. */
export type PlanContext = Pick<
	ReportContext,
	'questionnaire' | 'assessment' | 'texts' | 'terms' | 'formats'
>;

/** An action of the plan with the words of the model it comes from. */
export interface DescribedAction {
	readonly action: PlannedAction;
	/** What the person wrote, otherwise the model's words. */
	readonly title: string;
	readonly owner: string;
	/** The words that hold until the person writes others; empty for an action of one's own. */
	readonly words: { readonly title: string; readonly owner: string };
	/** Null for an action of one's own, and for one that the model no longer has. */
	readonly model: PlainAction | null;
	/** The question it would move, or clear up; null for an action of one's own. */
	readonly question: AskedQuestion | null;
}

/** Joins an action of the plan with its question and its action of the model. */
export function describePlanned(
	action: PlannedAction,
	{ questionnaire, texts }: Pick<PlanContext, 'questionnaire' | 'texts'>
): DescribedAction {
	const questions = questionnaire.traits.flatMap((trait) => trait.questions);
	const question = questions.find(({ id }) => id === action.question) ?? null;
	const model = question?.actions.find(({ id }) => id === action.action) ?? null;
	const toClarify = action.action === undefined ? question : null;
	const words = {
		title: model?.title ?? (toClarify ? texts.plan.clarify(toClarify.wording) : ''),
		owner: dropFinalStop(model?.owner ?? toClarify?.whoWouldKnow ?? '')
	};
	return {
		action,
		words,
		title: action.title?.trim() || words.title || texts.plan.own,
		owner: action.owner?.trim() || words.owner,
		model,
		question
	};
}

/** A text as it is kept: nothing at all when it is empty, so that the model's words hold again. */
export function withText(
	action: PlannedAction,
	field: 'title' | 'owner' | 'due',
	text: string
): PlannedAction {
	const { [field]: _old, ...rest } = action;
	return text.trim() === '' ? rest : { ...rest, [field]: text };
}

/** Days of work as typed; null when they are no number from 0 to 10,000, undefined when nothing is typed. */
export function readDays(text: string): number | null | undefined {
	if (text.trim() === '') return undefined;
	const days = Number(text.replace(',', '.'));
	return Number.isFinite(days) && days >= 0 && days <= 10_000 ? days : null;
}
