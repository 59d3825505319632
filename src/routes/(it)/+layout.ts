import { it } from '$lib/i18n/messages/it.ts';

/** Each language has its own pages, so that its words load with them and no others. */
export const load = () => ({ locale: 'it' as const, messages: it });
