import type { Answer } from '../assessment/answer-schema.ts';
import { asksEvidence } from '../assessment/asks-evidence.ts';
import type { EvidenceGrade } from '../assessment/evidence-grades.ts';
import type { QuestionSet } from '../assessment/question-sets.ts';

/** The grade that counts, and whether it was asked for and is still missing. */
export interface EffectiveEvidence {
	readonly grade: EvidenceGrade;
	readonly missing: boolean;
}

/** What decides a grade beside the answer itself. */
export interface EvidenceContext {
	readonly set: QuestionSet;
	/** The question is an essential condition for this audience. */
	readonly essential: boolean;
	/** The respondent declared, once, to be responsible for the matters answered. */
	readonly responsible: boolean;
}

/**
 * The evidence grade a level counts with (§3.1): A without title, date and verifier is B; a missing grade
 * is D. The quick set asks for grades on essential conditions only; elsewhere a missing grade is C for a
 * responsible respondent and D for others, and nothing is missing.
 */
export function gradeEvidence(
	answer: Pick<Answer & { kind: 'level' }, 'evidence' | 'document'>,
	context: EvidenceContext
): EffectiveEvidence {
	if (answer.evidence === undefined) {
		if (asksEvidence(context.essential, context.set)) return { grade: 'D', missing: true };
		return { grade: context.responsible ? 'C' : 'D', missing: false };
	}
	const grade = answer.evidence === 'A' && !isDocumented(answer) ? 'B' : answer.evidence;
	return { grade, missing: false };
}

/** Whether an answer names its document in full: title, date and who verified it. */
export function isDocumented(answer: Pick<Answer, 'document'>): boolean {
	const document = answer.document;
	if (!document) return false;
	return [document.title, document.date, document.verifiedBy].every((part) => part.trim() !== '');
}
