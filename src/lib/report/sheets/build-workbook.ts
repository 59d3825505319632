import { isForOwnUse } from '../model/carries-data.ts';
import type { ReportContext } from '../model/report-context.ts';
import { buildAboutSheet } from './about-sheet.ts';
import { buildAnswersSheet } from './answers-sheet.ts';
import { buildConditionsSheet } from './conditions-sheet.ts';
import { buildPlanSheet } from './plan-sheet.ts';
import { buildRespondentsSheet } from './respondents-sheet.ts';
import type { Workbook } from './sheet.ts';
import { buildTraitsSheet } from './traits-sheet.ts';

/**
 * The tables of an assessment. In a copy meant for others there are no respondents, no comments, proofs or
 * documents, and nothing on compliance, as in the report.
 */
export function buildWorkbook(context: ReportContext): Workbook {
	return {
		language: context.questionnaire.language,
		sheets: [
			buildAboutSheet(context),
			buildAnswersSheet(context),
			buildTraitsSheet(context),
			buildConditionsSheet(context),
			buildPlanSheet(context),
			...(isForOwnUse(context.options) ? [buildRespondentsSheet(context)] : [])
		]
	};
}
