import { joinWords } from '$lib/i18n/join-words.ts';
import { create } from '$lib/i18n/messages/it/create.ts';
import { shell } from '$lib/i18n/messages/it/shell.ts';
import { start } from '$lib/i18n/messages/it/start.ts';

export const load = () => ({ messages: joinWords({ create, shell, start }) });
