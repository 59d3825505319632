import type { Messages } from './it.ts';
import { answer } from './en/answer.ts';
import { create } from './en/create.ts';
import { help } from './en/help.ts';
import { plan } from './en/plan.ts';
import { report } from './en/report.ts';
import { result } from './en/result.ts';
import { shell } from './en/shell.ts';
import { start } from './en/start.ts';

/** Every word of the interface in English. */
export const en: Messages = { shell, start, create, answer, result, plan, report, help };
