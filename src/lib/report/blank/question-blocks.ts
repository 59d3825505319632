import type { AskedQuestion } from '../../core/definition/questionnaire.ts';
import { buildHeading } from '../model/blocks.ts';
import type { Block } from '../model/document.ts';
import { buildAnswerTable } from './answer-table.ts';
import type { BlankContext } from './blank-context.ts';
import { buildQuestionNotes } from './question-notes.ts';

/** One question as it is filled in by hand: what it asks, what to know, and where to answer. */
export function buildQuestionBlocks(
	question: AskedQuestion,
	context: BlankContext
): readonly Block[] {
	const { texts, numberOf } = context;
	const title = texts.questions.question(numberOf(question), question.wording);
	return [
		buildHeading(3, title, `question-${question.id}`),
		...buildQuestionNotes(question, context),
		buildAnswerTable(question, context)
	];
}
