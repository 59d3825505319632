import type { Answer } from '../../src/lib/core/assessment/answer-schema.ts';
import type { Assessment } from '../../src/lib/core/assessment/assessment-schema.ts';
import type { QuestionSet } from '../../src/lib/core/assessment/question-sets.ts';
import { selectAskedTraits } from '../../src/lib/core/definition/asked-questions.ts';
import type { AskedQuestion, Questionnaire } from '../../src/lib/core/definition/questionnaire.ts';

const instant = '2026-01-01T00:00:00Z';

/** An assessment of an invented organization, quick unless said, in which one rule answers every question asked. */
export function fillAssessment(
	questionnaire: Questionnaire,
	facts: Readonly<Record<string, string>>,
	answerTo: (question: AskedQuestion) => Answer,
	set: QuestionSet = 'quick'
): Assessment {
	const asked = selectAskedTraits(questionnaire, set, facts);
	return {
		id: 'assessment-1',
		model: questionnaire.model,
		audience: questionnaire.audience,
		set,
		createdAt: instant,
		changedAt: instant,
		revision: 0,
		organization: { name: 'Test', facts: { ...facts } },
		respondents: [{ id: 'respondent-1', name: 'Office', responsible: true }],
		answers: asked
			.flatMap((trait) => trait.questions)
			.map((question) => ({
				respondent: 'respondent-1',
				question: question.id,
				revision: 0,
				changedAt: instant,
				answer: answerTo(question)
			})),
		consensus: [],
		plan: []
	};
}
