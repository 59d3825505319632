import { page } from '$app/state';
import type { Locale } from '../i18n/locale.ts';
import type { Messages } from '../i18n/messages/it.ts';

/** The interface's language and the words the open page brings. Called while a component is created. */
export function getLocale(): { readonly locale: Locale; readonly messages: Messages } {
	const { locale, messages } = page.data;
	return { locale, messages };
}
