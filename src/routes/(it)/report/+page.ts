import { joinWords } from '$lib/i18n/join-words.ts';
import { answer } from '$lib/i18n/messages/it/answer.ts';
import { report } from '$lib/i18n/messages/it/report.ts';
import { shell } from '$lib/i18n/messages/it/shell.ts';

export const load = () => ({ messages: joinWords({ answer, report, shell }) });
