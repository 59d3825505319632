import type { Locale } from '../locale.ts';
import { whatIf as english } from './en/what-if.ts';
import type { Messages } from './it.ts';
import { whatIf as italian } from './it/what-if.ts';

/** The words of the suppositions, which come with the result and not with its page. */
export function whatIfWordsOf(locale: Locale): Messages['whatIf'] {
	return locale === 'it' ? italian : english;
}
