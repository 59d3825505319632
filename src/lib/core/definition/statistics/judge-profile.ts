import type { Assessment } from '../../assessment/assessment-schema.ts';
import type { QuestionSet } from '../../assessment/question-sets.ts';
import { scoreAssessment } from '../../scoring/score-assessment.ts';
import type { Questionnaire } from '../questionnaire.ts';
import type { Verdict } from '../vocabulary.ts';
import type { Profile } from './profile.ts';
import type { BandGroup } from './size-bands.ts';

const instant = '2026-01-01T00:00:00Z';
const respondent = 'respondent-1';

/** Verdicts that the answers alone decide: no draw changes them (replicability-methods §3.7, rules 1 and 2). */
const decidedBefore: readonly Verdict[] = [
	'prerequisites-missing',
	'not-enough-information',
	'nothing-assessed'
];

/** The verdict one respondent gets, scored as the product scores: its seed, its draws, where there are any. */
export function judgeProfile(
	questionnaire: Questionnaire,
	set: QuestionSet,
	group: BandGroup,
	profile: Profile
): Verdict {
	const assessment = fillAssessment(questionnaire, set, group, profile);
	const { verdict } = scoreAssessment(questionnaire, assessment, { draws: 0 }).verdict;
	if (decidedBefore.includes(verdict)) return verdict;
	return scoreAssessment(questionnaire, assessment).verdict.verdict;
}

function fillAssessment(
	{ model, audience }: Questionnaire,
	set: QuestionSet,
	{ facts, questions }: BandGroup,
	profile: Profile
): Assessment {
	return {
		id: 'assessment-1',
		model,
		audience,
		set,
		createdAt: instant,
		changedAt: instant,
		revision: 0,
		organization: { name: '', facts: { ...facts } },
		respondents: [{ id: respondent, name: '', responsible: true }],
		answers: questions.map((question) => ({
			respondent,
			question: question.id,
			revision: 0,
			changedAt: instant,
			answer: profile(question)
		})),
		consensus: [],
		plan: []
	};
}
