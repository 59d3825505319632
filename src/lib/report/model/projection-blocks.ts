import type { AssessmentResult } from '../../core/scoring/result.ts';
import { buildHeading, buildParagraph } from './blocks.ts';
import type { Block } from './document.ts';
import type { ReportContext } from './report-context.ts';

/** Today and in twelve months, if the dated actions of the plan are carried out; nothing without any. */
export function buildProjection(context: ReportContext): readonly Block[] {
	const { projection, texts, formats } = context;
	if (!projection) return [];
	const { plan } = texts;
	const { projectionRows: rows, projectionColumns: columns } = plan;
	const lines = [
		{ name: rows.verdict, write: (result: AssessmentResult) => nameVerdict(result, context) },
		{
			name: rows.readiness,
			write: ({ readiness }: AssessmentResult) =>
				readiness.value === null ? '–' : formats.formatNumber(readiness.value)
		},
		{
			name: rows.interval,
			write: ({ simulation }: AssessmentResult) =>
				simulation === null
					? '–'
					: plan.interval(
							formats.formatNumber(simulation.percentile5),
							formats.formatNumber(simulation.percentile95)
						)
		},
		{ name: rows.failing, write: countFailing }
	];
	return [
		buildHeading(2, plan.projectionHeading, 'plan-projection'),
		buildParagraph(plan.projectionLead(formats.formatDate(projection.until))),
		{
			kind: 'table',
			summary: plan.projectionSummary,
			columns: [
				{ name: columns.what, width: 0.34, rowHeader: true },
				{ name: columns.today, width: 0.33 },
				{ name: columns.then, width: 0.33 }
			],
			rows: lines.map(({ name, write }) => [
				{ text: name },
				{ text: write(context.result) },
				{ text: write(projection.result) }
			])
		}
	];
}

function nameVerdict({ verdict }: AssessmentResult, { questionnaire }: ReportContext): string {
	return questionnaire.verdicts[verdict.verdict].name;
}

function countFailing({ conditions }: AssessmentResult): string {
	return String(
		conditions.filter(({ state }) => state === 'not-met' || state === 'unknown').length
	);
}
