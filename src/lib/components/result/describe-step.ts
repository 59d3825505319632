import { chooseAction } from '../../report/model/choose-action.ts';
import type { FirstStep } from '../../report/model/first-steps.ts';
import type { ReportContext } from '../../report/model/report-context.ts';
import { dropFinalStop, raiseFirst } from '../../report/model/sentence-case.ts';
import { findPlanned } from '../../report/model/step-text.ts';
import { findWhoWouldKnow } from '../../report/model/who-would-know.ts';
import { writeEffort } from '../../report/model/write-effort.ts';

export interface DescribedStep {
	readonly question: string;
	readonly title: string;
	/** Who, by role. */
	readonly who: string;
	/** Of an action: by when, days of work, weeks that pass, order of cost. */
	readonly effort: readonly string[];
	/** How to begin; null where there is nothing to do but ask. */
	readonly begin: string | null;
}

/** A first step in full: the screen has the room the report's one page lacks. */
export function describeStep({ kind, item }: FirstStep, context: ReportContext): DescribedStep {
	const { texts, terms, formats, assessment } = context;
	const { summary } = texts;
	const { id, wording } = item.question;
	const action = kind === 'act' ? chooseAction(item) : null;
	if (!action) {
		const title =
			kind === 'confirm' ? summary.stepConfirm(wording) : summary.stepAscertain(wording);
		const who = raiseFirst(summary.stepKnownBy(findWhoWouldKnow(item, context)));
		return { question: id, title, who, effort: [], begin: null };
	}
	const planned = findPlanned(item, assessment.plan);
	const days = planned?.days ?? action.days;
	const owner = planned?.owner?.trim() ? planned.owner : action.owner;
	return {
		question: id,
		title: planned?.title?.trim() ? planned.title : action.title,
		who: raiseFirst(summary.stepOwner(dropFinalStop(owner))),
		effort: [
			...(planned?.due ? [summary.due(formats.formatDate(planned.due))] : []),
			...writeEffort({ ...action, days }, context),
			terms.costs[planned?.cost ?? action.cost]
		],
		begin: action.firstStep
	};
}
