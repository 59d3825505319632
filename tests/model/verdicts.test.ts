import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/lib/core/assessment/answer-schema.ts';
import type { EvidenceGrade } from '../../src/lib/core/assessment/evidence-grades.ts';
import type { AskedQuestion } from '../../src/lib/core/definition/questionnaire.ts';
import { verdicts, type Verdict, type Level } from '../../src/lib/core/definition/vocabulary.ts';
import { scoreAssessment } from '../../src/lib/core/scoring/score-assessment.ts';
import { fillAssessment } from './fill-assessment.ts';
import { compileMire } from './read-mire.ts';

type Profile = (question: AskedQuestion) => Answer;

const document = { title: 'Act', date: '2026-01-01', verifiedBy: 'Audit office' };
const answer = (level: Level, evidence: EvidenceGrade): Answer => ({
	kind: 'level',
	level,
	evidence,
	meaning: 1,
	...(evidence === 'A' && { document })
});

/** Uniform and mixed ways of answering: one level and grade for conditions, one for the rest. */
const profiles: readonly Profile[] = [
	() => ({ kind: 'unknown', meaning: 1 }),
	() => ({ kind: 'not-applicable', reason: 'out of scope', meaning: 1 }),
	...([0, 1, 2, 3, 4] as const).flatMap((level) =>
		(['A', 'C', 'D'] as const).map(
			(grade): Profile =>
				() =>
					answer(level, grade)
		)
	),
	...([2, 3, 4] as const).flatMap((level) =>
		([0, 1, 2] as const).map(
			(rest): Profile =>
				({ essential }) =>
					answer(essential?.kind === 'blocking' ? level : rest, 'A')
		)
	)
];

const organizations = [
	['municipality', {}],
	['alliance', {}],
	['company', { size: 'micro' }],
	['company', { size: 'small' }],
	['company', { size: 'medium' }],
	['company', { size: 'large' }]
] as const;

describe.each(organizations)('a %s with facts %o', (audience, facts) => {
	const questionnaire = compileMire(audience);
	const judge = (profile: Profile): Verdict =>
		scoreAssessment(questionnaire, fillAssessment(questionnaire, facts, profile), { draws: 2000 })
			.verdict.verdict;

	it('can reach every verdict', () => {
		expect(new Set(profiles.map(judge))).toEqual(new Set(verdicts));
	});

	it.each<readonly [string, Profile, Verdict]>([
		['all at level 3 with documents', () => answer(3, 'A'), 'can-start'],
		['all at level 2 with documents', () => answer(2, 'A'), 'with-adaptations'],
		['all at level 0 with documents', () => answer(0, 'A'), 'prerequisites-missing'],
		['all unknown', () => ({ kind: 'unknown', meaning: 1 }), 'not-enough-information']
	])('gets a sensible verdict: %s', (_name, profile, verdict) => {
		expect(judge(profile)).toBe(verdict);
	});
});
