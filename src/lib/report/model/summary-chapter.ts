import { buildHeading, buildList, buildParagraph } from './blocks.ts';
import { clipText } from './clip-text.ts';
import { buildSeals, listConditions } from './condition-seals.ts';
import type { Block, Chapter, PairBlock } from './document.ts';
import { chooseFirstSteps } from './first-steps.ts';
import { buildReadinessFigure } from './readiness-figure.ts';
import { writeReadiness } from './readiness-text.ts';
import type { AskedItem, ReportContext } from './report-context.ts';
import { chooseInPlace, chooseMissing } from './standing-points.ts';
import { findPlanned, writeStep } from './step-text.ts';
import { buildSummaryFacts } from './summary-facts.ts';
import { chooseSummaryLengths } from './summary-lengths.ts';
import { buildVerdictBlock } from './verdict-block.ts';

/** Beyond these the page could not hold them; the chapter on conditions has them all. */
const mostSeals = 12;
const longestAnchor = 120;
const longestMeaning = 300;

/** The page that is read: exactly one, for those who decide. */
export function buildSummaryChapter(context: ReportContext): Chapter {
	const { texts, result, questionnaire } = context;
	const { verdict } = result.verdict;
	return {
		id: 'summary',
		title: texts.cover.chapters.summary,
		onePage: true,
		blocks: [
			buildHeading(1, texts.cover.chapters.summary, 'summary'),
			{ ...buildVerdictBlock(context), ...writeReadiness(context) },
			buildParagraph(clipText(questionnaire.verdicts[verdict].meaning, longestMeaning)),
			buildSummaryFacts(context),
			...buildConditions(context),
			buildStandingPoints(context),
			...buildSteps(context),
			buildReadinessFigure(context),
			buildParagraph(texts.summary.cautions.join(' '), 'note')
		]
	};
}

function buildConditions(context: ReportContext): readonly Block[] {
	const { summary } = context.texts;
	const conditions = listConditions(context.items);
	const heading = buildHeading(2, summary.conditions, 'summary-conditions');
	if (conditions.length === 0) return [heading, buildParagraph(summary.noConditions)];
	const left = conditions.length - mostSeals;
	const { sealTitle } = chooseSummaryLengths(conditions.length);
	return [
		heading,
		buildSeals(conditions.slice(0, mostSeals), context, { title: sealTitle, detail: 54 }),
		...(left > 0 ? [buildParagraph(summary.otherConditions(left), 'note')] : [])
	];
}

function buildStandingPoints({ items, texts }: ReportContext): PairBlock {
	const { summary } = texts;
	const say = ({ question, result }: AskedItem) => {
		if (result.level === null) return summary.ascertain(clipText(question.wording, 90));
		const anchor = question.anchors[result.level];
		// Cut short, a level could say the opposite of what it says: then the question stands in its place.
		return anchor.length <= longestAnchor
			? anchor
			: summary.atLevel(clipText(question.wording, 90), result.level);
	};
	const orElse = (points: readonly string[], none: string) => (points.length > 0 ? points : [none]);
	return {
		kind: 'pair',
		left: {
			title: summary.inPlace,
			items: orElse(chooseInPlace(items).map(say), summary.inPlaceNone)
		},
		right: {
			title: summary.missing,
			items: orElse(chooseMissing(items).map(say), summary.missingNone)
		}
	};
}

function buildSteps(context: ReportContext): readonly Block[] {
	const { items, texts, assessment } = context;
	const steps = chooseFirstSteps(items, (item) => {
		const status = findPlanned(item, assessment.plan)?.status;
		return status === 'done' || status === 'dropped';
	});
	return [
		buildHeading(2, texts.summary.steps, 'summary-steps'),
		steps.length > 0
			? buildList(
					steps.map((step) => writeStep(step, context)),
					{ ordered: true }
				)
			: buildParagraph(texts.summary.stepsNone)
	];
}
