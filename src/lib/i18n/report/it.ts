import { answers } from './it/answers.ts';
import { calls } from './it/calls.ts';
import { company } from './it/company.ts';
import { comment } from './it/comment.ts';
import { conditions } from './it/conditions.ts';
import { cover } from './it/cover.ts';
import { crosswalk } from './it/crosswalk.ts';
import { law } from './it/law.ts';
import { goals } from './it/goals.ts';
import { method } from './it/method.ts';
import { plan } from './it/plan.ts';
import { profile } from './it/profile.ts';
import { sheets } from './it/sheets.ts';
import { summary } from './it/summary.ts';
import { surety } from './it/surety.ts';
import { traits } from './it/traits.ts';
import { verdict } from './it/verdict.ts';

/** All words of the report in Italian; the model brings its own. */
export const reportTexts = {
	cover,
	verdict,
	summary,
	profile,
	calls,
	comment,
	conditions,
	traits,
	company,
	surety,
	goals,
	plan,
	crosswalk,
	answers,
	law,
	method,
	sheets
};

export type ReportTexts = typeof reportTexts;
