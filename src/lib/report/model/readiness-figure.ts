import { buildBand } from '../../charts/band.ts';
import { scoringConstants } from '../../core/scoring/constants.ts';
import { buildParagraph } from './blocks.ts';
import type { Block } from './document.ts';
import type { ReportContext } from './report-context.ts';

/** Readiness on its band with the interval of the simulations, or the sentence that there is none. */
export function buildReadinessFigure({ result, texts, formats }: ReportContext): Block {
	const { readiness, simulation } = result;
	if (readiness.value === null) return buildParagraph(texts.summary.readinessMissing, 'note');
	const { ready, adapt } = scoringConstants;
	const interval = simulation && { low: simulation.percentile5, high: simulation.percentile95 };
	const value = formats.formatNumber(readiness.value);
	const low = interval && formats.formatNumber(interval.low);
	const high = interval && formats.formatNumber(interval.high);
	const thresholds = [adapt.readiness, ready.readiness] as const;
	const hasInterval = low !== null && high !== null;
	return {
		kind: 'figure',
		scene: buildBand({
			value: Math.round(readiness.value),
			interval: interval && { low: Math.round(interval.low), high: Math.round(interval.high) },
			thresholds,
			formatNumber: (number) => formats.formatNumber(number)
		}),
		alt: hasInterval
			? texts.method.bandAlt(value, low, high, ...thresholds)
			: texts.method.bandAltPlain(value, ...thresholds),
		caption: hasInterval ? texts.summary.bandCaption : texts.summary.bandCaptionPlain
	};
}
