import { buildHeading, buildParagraph } from './blocks.ts';
import type { Block } from './document.ts';
import type { ReportContext } from './report-context.ts';

/** The weight of every trait and why: a convention the reader can check. */
export function buildWeights({ questionnaire, texts, formats }: ReportContext): readonly Block[] {
	const { method } = texts;
	if (questionnaire.traits.length === 0) return [];
	return [
		buildHeading(2, method.weightsHeading, 'method-weights'),
		buildParagraph(method.weightsLead),
		{
			kind: 'table',
			summary: method.weightsSummary,
			columns: [
				{ name: method.weightsColumns.trait, width: 0.38, rowHeader: true },
				{ name: method.weightsColumns.weight, width: 0.1, align: 'end' },
				{ name: method.weightsColumns.reason, width: 0.52 }
			],
			rows: questionnaire.traits.map(({ name, importance, reason }) => [
				{ text: name },
				{ text: formats.formatNumber(importance) },
				{ text: reason }
			])
		}
	];
}
