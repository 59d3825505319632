import { buildDistribution } from '../../charts/distribution.ts';
import { scoringConstants } from '../../core/scoring/constants.ts';
import type { Block } from './document.ts';
import type { ReportContext } from './report-context.ts';

/** The simulated readiness as a histogram; nothing where nothing was simulated. */
export function buildDistributionFigure({
	result,
	texts,
	formats
}: ReportContext): readonly Block[] {
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
				height: 105,
				thresholds: [adapt.readiness, ready.readiness],
				formatNumber: (value) => formats.formatNumber(value),
				formatPercent: formats.formatPercent
			}),
			alt: texts.method.histogramAlt(low ?? '', middle ?? '', high ?? ''),
			caption: `${texts.method.histogramCaption(formats.formatNumber(simulation.draws))} ${texts.verdict.notProbability}`
		}
	];
}
