import type { Language } from '../../../core/definition/vocabulary.ts';
import { blankTexts as english } from './en.ts';
import { blankTexts as italian, type BlankTexts } from './it.ts';

/** The words of the blank questionnaire in the language it is printed in. */
export function blankTextsOf(language: Language): BlankTexts {
	return language === 'it' ? italian : english;
}
