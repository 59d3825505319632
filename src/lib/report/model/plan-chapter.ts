import { buildHeading, buildParagraph } from './blocks.ts';
import type { Chapter } from './document.ts';
import { buildPath } from './path-blocks.ts';
import { buildPlanTable } from './plan-table.ts';
import { buildProjection } from './projection-blocks.ts';
import type { ReportContext } from './report-context.ts';
import { buildSuggestions } from './suggestion-table.ts';

/** The plan, or what to do first where there is none; today and in twelve months; a way to the next verdict. */
export function buildPlanChapter(context: ReportContext): Chapter {
	const { texts, assessment } = context;
	const title = texts.cover.chapters.plan;
	const own = assessment.plan.length > 0;
	const suggestions = own ? [] : buildSuggestions(context);
	return {
		id: 'plan',
		title,
		reference: true,
		blocks: [
			buildHeading(1, title, 'plan'),
			...(own
				? [buildParagraph(texts.plan.ownLead), buildPlanTable(context)]
				: suggestions.length > 0
					? [buildParagraph(texts.plan.suggestedLead), ...suggestions]
					: [buildParagraph(texts.plan.nothing)]),
			...buildProjection(context),
			...buildPath(context)
		]
	};
}
