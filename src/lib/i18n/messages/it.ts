import { answer } from './it/answer.ts';
import { create } from './it/create.ts';
import { help } from './it/help.ts';
import { plan } from './it/plan.ts';
import { report } from './it/report.ts';
import { result } from './it/result.ts';
import { shell } from './it/shell.ts';
import { start } from './it/start.ts';

/** Every word of the interface in Italian, written first; the shape the other languages must fill. */
export const it = { shell, start, create, answer, result, plan, report, help };
export type Messages = typeof it;
