import { buildDistribution } from '../../charts/distribution.ts';
import { scoringConstants } from '../../core/scoring/constants.ts';
import { buildHeading, buildList } from './blocks.ts';
import type { Block, Chapter } from './document.ts';
import { writeMethodSteps } from './method-steps.ts';
import { buildProvenance } from './provenance.ts';
import type { ReportContext } from './report-context.ts';
import { buildSources } from './sources-list.ts';
import { buildWeights } from './weights-table.ts';

/** How the verdict is made, what is a convention, what it cannot say, and where everything comes from. */
export function buildMethodChapter(context: ReportContext): Chapter {
	const { texts } = context;
	const { method } = texts;
	return {
		id: 'method',
		title: texts.cover.chapters.method,
		reference: true,
		blocks: [
			buildHeading(1, texts.cover.chapters.method, 'method'),
			buildHeading(2, method.howHeading, 'method-how'),
			buildList(writeMethodSteps(context), { ordered: true }),
			...buildHistogram(context),
			...buildWeights(context),
			buildHeading(2, method.limitsHeading, 'method-limits'),
			buildList(writeLimits(context)),
			...buildProvenance(context),
			...buildSources('method', context)
		]
	};
}

function buildHistogram({ result, texts, formats }: ReportContext): readonly Block[] {
	const { simulation } = result;
	if (!simulation || !simulation.histogram.some((share) => share > 0)) return [];
	const { ready, adapt } = scoringConstants;
	const { percentile5, percentile50, percentile95 } = simulation;
	const [low, middle, high] = [percentile5, percentile50, percentile95].map((value) =>
		formats.formatNumber(value)
	);
	return [
		{
			kind: 'figure',
			scene: buildDistribution({
				histogram: simulation.histogram,
				thresholds: [adapt.readiness, ready.readiness],
				formatNumber: (value) => formats.formatNumber(value),
				formatPercent: formats.formatPercent
			}),
			alt: texts.method.histogramAlt(low ?? '', middle ?? '', high ?? ''),
			caption: `${texts.method.histogramCaption(formats.formatNumber(simulation.draws))} ${texts.verdict.notProbability}`
		}
	];
}

function writeLimits({ questionnaire, result, texts, withheld }: ReportContext): readonly string[] {
	const { method } = texts;
	return [
		...(withheld > 0 ? [method.withheld(withheld)] : []),
		...(questionnaire.audience === 'company' ? [method.company] : []),
		...(questionnaire.audience === 'alliance' ? [method.alliance] : []),
		...(result.limitedScope ? [method.notComparable] : []),
		...method.limits,
		...questionnaire.cautions.map(({ text }) => text)
	];
}
