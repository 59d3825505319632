import type { Audience, Language } from '../../core/definition/vocabulary.ts';
import { terms as english } from './en.ts';
import { terms as italian, type Terms } from './it.ts';

/**
 * The shared words of a language chosen at run time, as a report needs them, for who it is about; a screen imports
 * its own language.
 */
export function termsOf(language: Language, audience?: Audience): Terms {
	const terms = language === 'it' ? italian : english;
	if (audience !== 'company') return terms;
	const { conditionKinds, notEnough } = terms.company;
	return {
		...terms,
		conditionKinds: { ...terms.conditionKinds, ...conditionKinds },
		notEnough: { ...terms.notEnough, ...notEnough }
	};
}
