import { joinWords } from '$lib/i18n/join-words.ts';
import { create } from '$lib/i18n/messages/en/create.ts';
import { shell } from '$lib/i18n/messages/en/shell.ts';

export const load = () => ({ messages: joinWords({ create, shell }) });
