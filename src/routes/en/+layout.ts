import { en } from '$lib/i18n/messages/en.ts';

/** Each language has its own pages, so that its words load with them and no others. */
export const load = () => ({ locale: 'en' as const, messages: en });
