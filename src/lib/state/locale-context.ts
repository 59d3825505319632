import { createContext } from 'svelte';
import type { Locale } from '../i18n/locale.ts';
import type { Messages } from '../i18n/messages/it.ts';

export interface LocaleContext {
	readonly locale: Locale;
	readonly messages: Messages;
}

const [getContext, setContext] = createContext<LocaleContext>();

/** The interface's language and its words; set once by the layout of each language. */
export const getLocale = getContext;
export const setLocale = setContext;
