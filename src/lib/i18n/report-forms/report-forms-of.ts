import type { Language } from '../../core/definition/vocabulary.ts';
import { reportForms as english } from './en.ts';
import { reportForms as italian, type ReportFormWords } from './it.ts';

/** The words for choosing the form of a report, in the language of the interface. */
export function reportFormsOf(language: Language): ReportFormWords {
	return language === 'it' ? italian : english;
}
