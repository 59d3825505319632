import { chooseAction } from '../../report/model/choose-action.ts';
import type { FirstStep } from '../../report/model/first-steps.ts';
import type { ReportContext } from '../../report/model/report-context.ts';
import { dropFinalStop } from '../../report/model/sentence-case.ts';
import { findPlanned } from '../../report/model/step-text.ts';

export interface DescribedStep {
	readonly question: string;
	readonly title: string;
	/** Who by role; for an action also by when, days of work and order of cost. */
	readonly details: readonly string[];
	/** How to begin; null where there is nothing to do but ask. */
	readonly begin: string | null;
}

/** A first step in full: the screen has the room the report's one page lacks. */
export function describeStep({ kind, item }: FirstStep, context: ReportContext): DescribedStep {
	const { texts, terms, formats, assessment } = context;
	const { summary } = texts;
	const { id, wording, whoWouldKnow } = item.question;
	const action = kind === 'act' ? chooseAction(item) : null;
	if (!action) {
		const title =
			kind === 'confirm' ? summary.stepConfirm(wording) : summary.stepAscertain(wording);
		const details = [summary.stepKnownBy(dropFinalStop(whoWouldKnow))];
		return { question: id, title, details, begin: null };
	}
	const planned = findPlanned(item, assessment.plan);
	const days = planned?.days ?? action.days;
	const owner = planned?.owner?.trim() ? planned.owner : action.owner;
	return {
		question: id,
		title: planned?.title?.trim() ? planned.title : action.title,
		details: [
			summary.stepOwner(dropFinalStop(owner)),
			...(planned?.due ? [summary.due(formats.formatDate(planned.due))] : []),
			summary.days(days, formats.formatNumber(days, 1)),
			terms.costs[planned?.cost ?? action.cost]
		],
		begin: action.firstStep
	};
}
