import { joinWords } from '$lib/i18n/join-words.ts';
import { answer } from '$lib/i18n/messages/en/answer.ts';
import { result } from '$lib/i18n/messages/en/result.ts';
import { shell } from '$lib/i18n/messages/en/shell.ts';

export const load = () => ({ messages: joinWords({ answer, result, shell }) });
