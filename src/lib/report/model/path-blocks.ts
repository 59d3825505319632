import { buildStaircase } from '../../charts/staircase.ts';
import type { NextPath, PathStep } from '../../core/scoring/analysis.ts';
import type { PlainAction } from '../../core/definition/questionnaire.ts';
import { scoringConstants } from '../../core/scoring/constants.ts';
import { lacksAnswers } from '../../core/scoring/lacks-answers.ts';
import { buildHeading, buildList, buildParagraph } from './blocks.ts';
import { chooseActionsAlong } from './choose-action.ts';
import type { Block } from './document.ts';
import { nameKnownClass } from './name-known-class.ts';
import type { ReportContext } from './report-context.ts';
import { dropFinalStop, lowerFirst } from './sentence-case.ts';

/** Fewer make no stairs. */
const leastDrawn = 3;

/**
 * A short way to the next verdict as a staircase and in words; nothing at the highest class, and only when it
 * can be drawn where so little is answered that there is no verdict to start from.
 */
export function buildPath(context: ReportContext): readonly Block[] {
	const { texts, formats, result } = context;
	const path = result.analysis?.path;
	const start = result.readiness.value;
	if (!path || path.steps.length === 0 || start === null) return [];
	const { plan } = texts;
	if (lacksAnswers(result.verdict)) return [buildParagraph(plan.pathLater)];
	return [
		buildHeading(2, plan.pathHeading(lowerFirst(nameKnownClass(path.goal, context))), 'plan-path'),
		...drawPath(path, start, context),
		buildParagraph(writeLead(path, context)),
		buildList(
			path.steps.map((step) =>
				plan.pathStep(writeStep(step, context), step.to, formats.formatNumber(step.readiness))
			),
			{ ordered: true, small: true }
		)
	];
}

function drawPath({ steps }: NextPath, start: number, context: ReportContext): readonly Block[] {
	const { texts, formats } = context;
	const last = steps.at(-1);
	if (!last || steps.length < leastDrawn) return [];
	const number = (readiness: number) => formats.formatNumber(readiness);
	const { adapt, ready } = scoringConstants;
	return [
		{
			kind: 'figure',
			scene: buildStaircase({
				start: Math.round(start),
				steps: steps.map(({ readiness }) => Math.round(readiness)),
				thresholds: [adapt.readiness, ready.readiness],
				formatNumber: number
			}),
			alt: texts.plan.pathAlt(steps.length, number(start), number(last.readiness)),
			caption: texts.plan.pathCaption
		}
	];
}

/** How many steps, how many days of work where the model tells for all of them, and how it was found. */
function writeLead({ steps, reached }: NextPath, context: ReportContext): string {
	const { plan, summary } = context.texts;
	if (!reached) return plan.pathShort(steps.length);
	const actions = steps.map((step) => findActions(step, context));
	const days = actions.flat().reduce((sum, action) => sum + action.days, 0);
	const isTold = actions.every((found) => found.length > 0);
	return [
		plan.pathReached(steps.length),
		...(isTold ? [plan.pathWork(summary.days(days, context.formats.formatNumber(days, 1)))] : []),
		plan.pathHow
	].join(' ');
}

/** What is done for it, one action after the other; the question where the model's do not go that far. */
function writeStep(step: PathStep, context: ReportContext): string {
	const titles = findActions(step, context).map(({ title }) => dropFinalStop(title));
	const [first, ...others] = titles;
	const item = context.items.find(({ question }) => question.id === step.question);
	if (first === undefined) return item?.question.wording ?? step.question;
	return [first, ...others.map(lowerFirst)].join(context.texts.plan.andThen);
}

function findActions(step: PathStep, { items }: ReportContext): readonly PlainAction[] {
	const item = items.find(({ question }) => question.id === step.question);
	if (!item) return [];
	const { actions, arrives } = chooseActionsAlong(item, step);
	return arrives ? actions : [];
}
