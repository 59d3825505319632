import { lacksAnswers } from '../../core/scoring/lacks-answers.ts';
import type { VerdictBlock } from './document.ts';
import type { ReportContext } from './report-context.ts';

/**
 * The readiness with the interval of the simulations, for the band of the verdict. Nothing where there is no
 * readiness, or where so little is answered that a number beside the verdict would say too much.
 */
export function writeReadiness({
	result,
	texts,
	formats
}: ReportContext): Pick<VerdictBlock, 'readiness'> {
	const { readiness, simulation, verdict } = result;
	if (readiness.value === null || lacksAnswers(verdict)) return {};
	const value = formats.formatNumber(readiness.value);
	if (!simulation) return { readiness: texts.verdict.readiness(value) };
	const low = formats.formatNumber(simulation.percentile5);
	const high = formats.formatNumber(simulation.percentile95);
	return { readiness: texts.verdict.readinessBetween(value, low, high) };
}
