import type { Answer } from '../../../src/lib/core/assessment/answer-schema.ts';
import type { AssessmentResult } from '../../../src/lib/core/scoring/result.ts';
import { scoreAssessment } from '../../../src/lib/core/scoring/score-assessment.ts';
import { fillAssessment } from '../fill-assessment.ts';
import { compileMire } from '../read-mire.ts';
import type { KnownGroup } from './read-known-groups.ts';

const unknown: Answer = { kind: 'unknown', meaning: 1 };

/** The full set answered with what is documented; the rest is unknown, or whatever the caller assumes. */
export function scoreKnownGroup(group: KnownGroup, rest: Answer = unknown): AssessmentResult {
	const questionnaire = compileMire(group.audience);
	const assessment = fillAssessment(
		questionnaire,
		group.facts,
		({ id }) => {
			const known = group.answers[id];
			if (!known) return rest;
			return { kind: 'level', level: known.level, evidence: known.evidence, meaning: 1 };
		},
		'full'
	);
	return scoreAssessment(questionnaire, assessment, { draws: 2000 });
}

/** Readiness when whatever documents do not tell counts as absent. */
export function readLowest(group: KnownGroup): number {
	return scoreKnownGroup(group).lowest.value ?? 0;
}

/** Score of a trait, 0–100, when whatever documents do not tell counts as absent. */
export function readTraitAtWorst(group: KnownGroup, trait: string): number {
	const absent: Answer = { kind: 'level', level: 0, evidence: 'B', meaning: 1 };
	const found = scoreKnownGroup(group, absent).traits.find((entry) => entry.trait === trait);
	if (found?.score.value == null) throw new Error(`Trait "${trait}" has no score.`);
	return found.score.value;
}
