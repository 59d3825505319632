import { joinWords } from '$lib/i18n/join-words.ts';
import { shell } from '$lib/i18n/messages/en/shell.ts';

/** Each language has its own pages; each page brings its own words. */
export const load = () => ({ locale: 'en' as const, messages: joinWords({ shell }) });
