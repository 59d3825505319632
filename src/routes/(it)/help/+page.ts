import { joinWords } from '$lib/i18n/join-words.ts';
import { help } from '$lib/i18n/messages/it/help.ts';
import { shell } from '$lib/i18n/messages/it/shell.ts';

export const load = () => ({ messages: joinWords({ help, shell }) });
