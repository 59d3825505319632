import type { PlainAction } from '../../core/definition/questionnaire.ts';
import type { ReportContext } from './report-context.ts';

/** The days of work an action takes and, where the model tells, about how many weeks pass meanwhile. */
export function writeEffort(
	{ days, weeks }: Pick<PlainAction, 'days' | 'weeks'>,
	{ texts, formats }: Pick<ReportContext, 'texts' | 'formats'>
): readonly string[] {
	const { summary } = texts;
	return [
		summary.days(days, formats.formatNumber(days, 1)),
		...(weeks === undefined ? [] : [summary.weeks(weeks, formats.formatNumber(weeks, 1))])
	];
}
