import { getContext, setContext } from 'svelte';
import type { Locale } from '../../i18n/locale.ts';
import type { Messages } from '../../i18n/messages/it.ts';
import { getLocale } from '../../state/locale-context.ts';

const key = Symbol('words of the form');

/** The words of the form: those brought to the part of a page it stands in, otherwise the page's own. */
export function getCreateWords(): Messages['create'] {
	return getContext<Messages['create'] | undefined>(key) ?? getLocale().messages.create;
}

/** Brings the words to the form inside the component that calls it, while it is created. */
export function bringCreateWords(words: Messages['create']): void {
	setContext(key, words);
}

/** Fetches them for a page that does not bring them. */
export async function loadCreateWords(locale: Locale): Promise<Messages['create']> {
	const { create } =
		locale === 'it'
			? await import('../../i18n/messages/it/create.ts')
			: await import('../../i18n/messages/en/create.ts');
	return create;
}
