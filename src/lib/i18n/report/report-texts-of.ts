import type { Language } from '../../core/definition/vocabulary.ts';
import { reportTexts as english } from './en.ts';
import { reportTexts as italian, type ReportTexts } from './it.ts';

/** The words of the report in its own language, chosen apart from the interface's. */
export function reportTextsOf(language: Language): ReportTexts {
	return language === 'it' ? italian : english;
}
