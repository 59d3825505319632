import { joinWords } from '$lib/i18n/join-words.ts';
import { help } from '$lib/i18n/messages/en/help.ts';
import { shell } from '$lib/i18n/messages/en/shell.ts';

export const load = () => ({ messages: joinWords({ help, shell }) });
