import { selectAskedTraits } from '../../core/definition/asked-questions.ts';
import type { AskedQuestion, AskedTrait } from '../../core/definition/questionnaire.ts';
import { reportFormats, type ReportFormats } from '../../i18n/formats.ts';
import { termsOf } from '../../i18n/terms/terms-of.ts';
import type { Terms } from '../../i18n/terms/it.ts';
import type { BlankInput } from './blank-input.ts';
import { blankTextsOf } from './texts/blank-texts-of.ts';
import type { BlankTexts } from './texts/it.ts';

/** What every part of a blank questionnaire is written from: the questions of its set, and the words. */
export interface BlankContext extends BlankInput {
	/** The traits asked about, with the questions put to any size of organization. */
	readonly traits: readonly AskedTrait[];
	/** The number a question is printed with, from 1. */
	readonly numberOf: (question: AskedQuestion) => number;
	readonly count: number;
	readonly texts: BlankTexts;
	readonly terms: Terms;
	readonly formats: ReportFormats;
}

/** Chooses the questions and fixes language and numbers. */
export function createBlankContext(input: BlankInput): BlankContext {
	const { questionnaire, set } = input;
	const traits = selectAskedTraits(questionnaire, set, {});
	const ids = traits.flatMap(({ questions }) => questions.map(({ id }) => id));
	const { language } = questionnaire;
	return {
		...input,
		traits,
		numberOf: ({ id }) => ids.indexOf(id) + 1,
		count: ids.length,
		texts: blankTextsOf(language),
		terms: termsOf(language),
		formats: reportFormats(language)
	};
}
