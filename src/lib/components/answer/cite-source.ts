import type { AnsweringQuestionnaire } from '../../core/definition/questionnaire.ts';

/** Publisher, title and date of a source, as it is cited on screen; its id when the model lacks it. */
export function citeSource(
	questionnaire: AnsweringQuestionnaire,
	id: string,
	openingOnly: string
): string {
	const source = questionnaire.sources[id];
	if (!source) return id;
	const parts = [source.publisher, source.title, source.date];
	const cited = parts.filter((part) => part !== undefined && part !== '').join(', ');
	return source.openingOnly ? `${cited} [${openingOnly}]` : cited;
}
