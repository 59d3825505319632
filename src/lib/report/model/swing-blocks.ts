import type { Scene } from '../../charts/scene.ts';
import { buildTornado } from '../../charts/tornado.ts';
import type { TornadoBar } from '../../core/scoring/analysis.ts';
import { scoringConstants } from '../../core/scoring/constants.ts';
import { buildHeading } from './blocks.ts';
import { clipText } from './clip-text.ts';
import type { Block } from './document.ts';
import type { ReportContext } from './report-context.ts';

/** Readiness with one question at its worst and at its best. */
interface Bar {
	readonly wording: string;
	readonly low: number;
	readonly high: number;
}

const mostBars = 8;

/**
 * The questions that can move readiness most, as a chart and as a table; the chart as wide as asked for, in
 * points. Nothing where there is no readiness to move.
 */
export function buildSwing(context: ReportContext, width?: number): readonly Block[] {
	const { texts, formats, result, items } = context;
	const { value } = result.readiness;
	const bars = (result.analysis?.tornado ?? []).slice(0, mostBars).flatMap((bar) => {
		const item = items.find(({ question }) => question.id === bar.question);
		return item ? [{ ...readEnds(bar), wording: item.question.wording }] : [];
	});
	const [first] = bars;
	if (value === null || !first) return [];
	const [low, high] = [first.low, first.high].map((end) => formats.formatNumber(end));
	return [
		buildHeading(2, texts.surety.tornadoHeading, 'surety-swing'),
		{
			kind: 'figure',
			scene: drawSwing(bars, value, width, context),
			alt: texts.surety.tornadoAlt(bars.length, first.wording, low ?? '', high ?? ''),
			caption: texts.surety.tornadoCaption(formats.formatNumber(value))
		},
		buildSwingTable(bars, context)
	];
}

function drawSwing(
	bars: readonly Bar[],
	value: number,
	width: number | undefined,
	{ formats }: ReportContext
): Scene {
	const { adapt, ready } = scoringConstants;
	return buildTornado({
		rows: bars.map(({ wording, low, high }) => ({
			label: clipText(wording, 110),
			low: Math.round(low),
			high: Math.round(high)
		})),
		value: Math.round(value),
		thresholds: [adapt.readiness, ready.readiness],
		...(width !== undefined && { width }),
		formatNumber: (readiness) => formats.formatNumber(readiness)
	});
}

/** The numbers of the chart, for those who cannot see it. */
function buildSwingTable(bars: readonly Bar[], { texts, formats }: ReportContext): Block {
	const { tornadoColumns: columns, tornadoSummary: summary } = texts.surety;
	const number = (readiness: number) => formats.formatNumber(readiness);
	return {
		kind: 'table',
		summary,
		columns: [
			{ name: columns.question, width: 0.72, rowHeader: true },
			{ name: columns.low, width: 0.14, align: 'end' },
			{ name: columns.high, width: 0.14, align: 'end' }
		],
		rows: bars.map(({ wording, low, high }) => [
			{ text: wording },
			{ text: number(low) },
			{ text: number(high) }
		])
	};
}

function readEnds({ outcomes }: TornadoBar) {
	const readiness = outcomes.map((outcome) => outcome.readiness);
	return { low: Math.min(...readiness), high: Math.max(...readiness) };
}
