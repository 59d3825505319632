import type { Language } from '../../core/definition/vocabulary.ts';
import { terms as english } from './en.ts';
import { terms as italian, type Terms } from './it.ts';

/** The shared words of a language chosen at run time, as a report needs them; a screen imports its own language. */
export function termsOf(language: Language): Terms {
	return language === 'it' ? italian : english;
}
