import { buildTornado } from '../../charts/tornado.ts';
import type { Analysis, Flip, TornadoBar } from '../../core/scoring/analysis.ts';
import { scoringConstants } from '../../core/scoring/constants.ts';
import { buildHeading, buildList, buildParagraph } from './blocks.ts';
import { clipText } from './clip-text.ts';
import type { Block, RichText } from './document.ts';
import { nameKnownClass } from './name-known-class.ts';
import type { AskedItem, ReportContext } from './report-context.ts';

const mostFlips = 6;
const mostBars = 8;

/**
 * What would change the verdict: single answers, and how far each question can move readiness; the chart as
 * wide as asked for, in points.
 */
export function buildChanges(context: ReportContext, width?: number): readonly Block[] {
	const { analysis } = context.result;
	if (!analysis) return [];
	const blocks = [...buildFlips(analysis, context), ...buildSwing(analysis, context, width)];
	if (blocks.length === 0) return [];
	return [buildHeading(2, context.texts.surety.changeHeading, 'surety-change'), ...blocks];
}

function buildFlips({ flips }: Analysis, context: ReportContext): readonly Block[] {
	const { surety } = context.texts;
	if (context.result.verdict.known === null) return [];
	if (flips.length === 0) return [buildParagraph(surety.flipsNone)];
	const items = flips.flatMap((flip) => {
		const item = findItem(flip.question, context);
		return item ? [writeFlip(flip, item, context)] : [];
	});
	const more = items.length - mostFlips;
	return [
		buildParagraph(surety.flipsLead),
		buildList(items.slice(0, mostFlips)),
		...(more > 0 ? [buildParagraph(surety.flipsMore(more), 'note')] : [])
	];
}

function writeFlip({ from, to, known }: Flip, item: AskedItem, context: ReportContext): RichText {
	const { essential } = item.question;
	const blocked = essential?.kind === 'blocking' && to < essential.minimum;
	const change = context.texts.surety.flip(from, to, nameKnownClass(known, context, blocked));
	return [{ kind: 'strong', text: item.question.wording }, ` ${change}`];
}

function buildSwing(
	{ tornado }: Analysis,
	context: ReportContext,
	width: number | undefined
): readonly Block[] {
	const { texts, formats, result } = context;
	const { surety } = texts;
	const { value } = result.readiness;
	const bars = tornado.slice(0, mostBars).flatMap((bar) => {
		const item = findItem(bar.question, context);
		return item ? [{ ...readEnds(bar), swing: bar.swing, wording: item.question.wording }] : [];
	});
	const [first] = bars;
	if (value === null || !first) return [];
	const number = (readiness: number) => formats.formatNumber(readiness);
	const { adapt, ready } = scoringConstants;
	return [
		{
			kind: 'figure',
			scene: buildTornado({
				rows: bars.map(({ wording, low, high }) => ({
					label: clipText(wording, 110),
					low: Math.round(low),
					high: Math.round(high)
				})),
				value: Math.round(value),
				thresholds: [adapt.readiness, ready.readiness],
				...(width !== undefined && { width }),
				formatNumber: number
			}),
			alt: surety.tornadoAlt(bars.length, first.wording, number(first.low), number(first.high)),
			caption: surety.tornadoCaption(number(value))
		}
	];
}

function readEnds({ outcomes }: TornadoBar) {
	const readiness = outcomes.map((outcome) => outcome.readiness);
	return { low: Math.min(...readiness), high: Math.max(...readiness) };
}

function findItem(question: string, { items }: ReportContext): AskedItem | undefined {
	return items.find((item) => item.question.id === question);
}
