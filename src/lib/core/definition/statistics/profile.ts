import type { Answer } from '../../assessment/answer-schema.ts';
import type { EvidenceGrade } from '../../assessment/evidence-grades.ts';
import type { AskedQuestion } from '../questionnaire.ts';
import type { Level } from '../vocabulary.ts';

/** A way to answer: what is said of each question. */
export type Profile = (question: AskedQuestion) => Answer;

const document = { title: 'Document', date: '2026-01-01', verifiedBy: 'Office' };

/** A level with its grade; a verified document is named in full, as the grade A asks. */
export function answerLevel(
	{ meaning }: AskedQuestion,
	level: Level,
	evidence: EvidenceGrade
): Answer {
	return { kind: 'level', level, evidence, meaning, ...(evidence === 'A' && { document }) };
}

/** The same level and grade for every question. */
export function answerAll(level: Level, evidence: EvidenceGrade): Profile {
	return (question) => answerLevel(question, level, evidence);
}
