import type { Audience, Language } from '../../core/definition/vocabulary.ts';
import { reportTexts as english } from './en.ts';
import { reportTexts as italian, type ReportTexts } from './it.ts';

/** The words of the report in its own language, chosen apart from the interface's, for who it is about. */
export function reportTextsOf(language: Language, audience?: Audience): ReportTexts {
	const texts = language === 'it' ? italian : english;
	if (audience !== 'company') return texts;
	const { verdict, conditions, method } = texts.company;
	return {
		...texts,
		verdict: { ...texts.verdict, ...verdict },
		conditions: { ...texts.conditions, ...conditions },
		method: { ...texts.method, ...method }
	};
}
