import { buildStaircase } from '../../charts/staircase.ts';
import { scoringConstants } from '../../core/scoring/constants.ts';
import { buildHeading, buildList, buildParagraph } from './blocks.ts';
import { chooseAction } from './choose-action.ts';
import type { Block } from './document.ts';
import { nameKnownClass } from './name-known-class.ts';
import type { ReportContext } from './report-context.ts';
import { dropFinalStop, lowerFirst } from './sentence-case.ts';

/** A short way to the next verdict as a staircase and in words; nothing at the highest class. */
export function buildPath(context: ReportContext): readonly Block[] {
	const { texts, formats, result } = context;
	const path = result.analysis?.path;
	const start = result.readiness.value;
	const last = path?.steps.at(-1);
	if (!path || !last || start === null) return [];
	const { plan } = texts;
	const number = (readiness: number) => formats.formatNumber(readiness);
	const count = path.steps.length;
	const { adapt, ready } = scoringConstants;
	return [
		buildHeading(2, plan.pathHeading(lowerFirst(nameKnownClass(path.goal, context))), 'plan-path'),
		{
			kind: 'figure',
			scene: buildStaircase({
				start: Math.round(start),
				steps: path.steps.map(({ readiness }) => Math.round(readiness)),
				thresholds: [adapt.readiness, ready.readiness],
				formatNumber: number
			}),
			alt: plan.pathAlt(count, number(start), number(last.readiness)),
			caption: plan.pathCaption
		},
		buildParagraph(path.reached ? plan.pathReached(count, path.effort) : plan.pathShort(count)),
		buildList(
			path.steps.map(({ question, to, readiness }) =>
				plan.pathStep(nameStep(question, context), to, number(readiness))
			),
			{ ordered: true, small: true }
		)
	];
}

/** What is done for it; the question where the model has no action from the present level. */
function nameStep(question: string, { items }: ReportContext): string {
	const item = items.find((entry) => entry.question.id === question);
	if (!item) return question;
	return dropFinalStop(chooseAction(item)?.title ?? item.question.wording);
}
