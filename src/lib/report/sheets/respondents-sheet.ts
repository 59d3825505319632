import type { Respondent } from '../../core/assessment/assessment-schema.ts';
import type { ReportContext } from '../model/report-context.ts';
import { defineFigure, defineSheet, defineText } from './define-sheet.ts';
import type { Sheet } from './sheet.ts';

/** A row a respondent: the role, whether responsible, how many answers given; 0 is one who was not heard. */
export function buildRespondentsSheet({ texts, assessment }: ReportContext): Sheet {
	const words = texts.sheets;
	const countAnswers = ({ id }: Respondent) =>
		assessment.answers.filter(
			({ respondent, answer }) => respondent === id && answer.kind !== 'pending'
		).length;
	return defineSheet<Respondent>(
		'respondents',
		words.names.respondents,
		[
			defineText(words.respondent, 40, ({ name }) => name || texts.summary.unnamedRespondent),
			defineText(words.responsible, 18, ({ responsible }) => (responsible ? words.yes : words.no)),
			defineFigure(words.answersGiven, countAnswers)
		],
		assessment.respondents
	);
}
