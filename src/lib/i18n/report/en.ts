import { answers } from './en/answers.ts';
import { calls } from './en/calls.ts';
import { company } from './en/company.ts';
import { comment } from './en/comment.ts';
import { conditions } from './en/conditions.ts';
import { cover } from './en/cover.ts';
import { crosswalk } from './en/crosswalk.ts';
import { law } from './en/law.ts';
import { goals } from './en/goals.ts';
import { method } from './en/method.ts';
import { plan } from './en/plan.ts';
import { profile } from './en/profile.ts';
import { sheets } from './en/sheets.ts';
import { summary } from './en/summary.ts';
import { surety } from './en/surety.ts';
import { traits } from './en/traits.ts';
import { verdict } from './en/verdict.ts';
import type { ReportTexts } from './it.ts';

/** All words of the report in English; the model brings its own. */
export const reportTexts: ReportTexts = {
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
