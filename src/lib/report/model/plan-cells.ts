import type { Assessment } from '../../core/assessment/assessment-schema.ts';
import type { PlainAction } from '../../core/definition/questionnaire.ts';
import type { TableCell } from './document.ts';
import type { ReportContext } from './report-context.ts';
import { dropFinalStop, raiseFirst } from './sentence-case.ts';
import { changeWords, chooseWords, type Words } from './typed-words.ts';
import { writeEffort } from './write-effort.ts';

type PlannedAction = Assessment['plan'][number];

/** Never at the start of a line. */
const separator = '\u00a0· ';

/** Emphasized whatever its length: a column in two weights would look like two kinds of action. */
export function writePlanTitle(text: string, note?: string): TableCell {
	return { text: [{ kind: 'strong', text }], ...(note !== undefined && { notes: [note] }) };
}

/** Who sees to an action: as typed, as the model says, or that nobody does yet. */
export function choosePlanOwner(
	owner: string | undefined,
	modelOwner: string | undefined,
	{ texts }: ReportContext
): Words {
	const words = chooseWords(owner, modelOwner || texts.plan.noOwner);
	return changeWords(words, (text) => raiseFirst(dropFinalStop(text)));
}

/** Days of work, time and order of cost: the person's, else the model's; a dash for neither. */
export function writeWork(
	{ days, cost }: Pick<PlannedAction, 'days' | 'cost'>,
	action: PlainAction | null,
	context: ReportContext
): string {
	const work = days ?? action?.days;
	const price = cost ?? action?.cost;
	const parts = [
		...(work === undefined
			? []
			: writeEffort(
					{ days: work, ...(action?.weeks !== undefined && { weeks: action.weeks }) },
					context
				)),
		...(price === undefined ? [] : [context.terms.costs[price]])
	];
	return parts.length > 0 ? raiseFirst(parts.join(separator)) : '–';
}
