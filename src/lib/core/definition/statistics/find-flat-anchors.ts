import type { Questionnaire } from '../questionnaire.ts';

const levels = 5;

/** The questions whose five levels are not five different texts, as the questionnaire's audience reads them. */
export function findFlatAnchors(questionnaire: Questionnaire): readonly string[] {
	return questionnaire.traits
		.flatMap(({ questions }) => questions)
		.filter(({ anchors }) => new Set(anchors.map(normalize)).size < levels)
		.map(({ id }) => id);
}

function normalize(anchor: string): string {
	return anchor.trim().toLowerCase();
}
