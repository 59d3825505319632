import type { QuestionSet } from '../../core/assessment/question-sets.ts';
import type { Questionnaire } from '../../core/definition/questionnaire.ts';

/** All a blank questionnaire is made from; its language is the questionnaire's. */
export interface BlankInput {
	readonly questionnaire: Questionnaire;
	readonly set: QuestionSet;
}
