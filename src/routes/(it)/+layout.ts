import { joinWords } from '$lib/i18n/join-words.ts';
import { shell } from '$lib/i18n/messages/it/shell.ts';

/** Each language has its own pages; each page brings its own words. */
export const load = () => ({ locale: 'it' as const, messages: joinWords({ shell }) });
