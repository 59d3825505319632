import type { Answer } from '../assessment/answer-schema.ts';
import type { EvidenceGrade } from '../assessment/evidence-grades.ts';
import type { Assessment } from '../assessment/assessment-schema.ts';
import { findAnswer } from '../assessment/find-answer.ts';
import type { AnsweringQuestion } from '../definition/questionnaire.ts';
import type { Level } from '../definition/vocabulary.ts';
import { gradeEvidence, isDocumented } from './effective-evidence.ts';

/** A level somebody gave, with the grade that counts. */
export interface Opinion {
	readonly level: Level;
	readonly grade: EvidenceGrade;
	readonly gradeMissing: boolean;
}

/** What all respondents together say of one question. */
export type MergedAnswer =
	| { readonly state: 'level'; readonly opinions: readonly [Opinion, ...Opinion[]] }
	| { readonly state: 'unknown' | 'unanswered' }
	/** `reasoned`: the reason is written, without which a condition is not lifted (§3.4). */
	| { readonly state: 'not-applicable'; readonly reasoned: boolean };

/**
 * Brings the answers of all respondents to one question together (§3.14, equal weights): not applicable
 * when more than half of those who know say so, otherwise the levels given. A consensus replaces
 * everything else. With one respondent it is that respondent's answer.
 */
export function mergeAnswers(question: AnsweringQuestion, assessment: Assessment): MergedAnswer {
	const records = assessment.answers.filter((record) => record.question === question.id);
	const given = assessment.respondents.flatMap(({ id, responsible }) => {
		const answer = findAnswer(records, id, question.id);
		return answer && answer.kind !== 'pending' ? [{ answer, responsible }] : [];
	});
	const answers = given.map(({ answer }) => answer);
	const agreed = assessment.consensus.findLast((entry) => entry.question === question.id);
	if (agreed) return { state: 'level', opinions: [buildAgreedOpinion(agreed, answers)] };

	const lifted = answers.filter((answer) => answer.kind === 'not-applicable');
	const [first, ...others] = given.flatMap(({ answer, responsible }) => {
		if (answer.kind !== 'level') return [];
		const context = { set: assessment.set, essential: !!question.essential, responsible };
		const { grade, missing } = gradeEvidence(answer, context);
		return [{ level: answer.level, grade, gradeMissing: missing }];
	});
	const levels = first ? 1 + others.length : 0;
	if (lifted.length > levels) {
		return {
			state: 'not-applicable',
			reasoned: lifted.every((answer) => answer.reason.trim() !== '')
		};
	}
	if (first) return { state: 'level', opinions: [first, ...others] };
	return { state: answers.length > 0 ? 'unknown' : 'unanswered' };
}

/** A consensus names no document itself: its grade A holds when a respondent's answer names one in full. */
function buildAgreedOpinion(
	agreed: Assessment['consensus'][number],
	answers: readonly Answer[]
): Opinion {
	const verified = agreed.evidence !== 'A' || answers.some(isDocumented);
	return { level: agreed.level, grade: verified ? agreed.evidence : 'B', gradeMissing: false };
}
