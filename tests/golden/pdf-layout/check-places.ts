import { frame, pageHeight, pageWidth } from '../../../src/lib/report/pdf/layout/frame.ts';
import { listNodes } from '../pdf-checker/structure-node.ts';
import { groupByPage, name, type PaintedBox, type PaintedReport } from './painted-box.ts';

/** Strokes have a width, and capitals of a first line may rise a little above it. */
const slack = 1.5;
/** Touching is not overlapping. */
const touch = 0.6;

/** Everything stands inside the margins; head and foot of the page, and the field of the cover, inside the page. */
export function checkMargins({ boxes }: PaintedReport): readonly string[] {
	return boxes.flatMap((box) => {
		const isInside = isFree(box)
			? isWithin(box, { left: 0, top: 0, right: pageWidth, bottom: pageHeight })
			: isWithin(box, box.page === 1 ? { ...frame, top: 60, bottom: pageHeight - 50 } : frame);
		return isInside ? [] : [`page ${box.page}: ${name(box)} outside the margins`];
	});
}

function isFree(box: PaintedBox): boolean {
	return box.isRunning || (box.page === 1 && box.text === '');
}

function isWithin(
	box: PaintedBox,
	area: {
		readonly left: number;
		readonly top: number;
		readonly right: number;
		readonly bottom: number;
	}
): boolean {
	return (
		box.left >= area.left - slack &&
		box.right <= area.right + slack &&
		box.top >= area.top - slack &&
		box.bottom <= area.bottom + slack
	);
}

/** No text stands on another, nor on a chart it is no part of. */
export function checkOverlaps(report: PaintedReport): readonly string[] {
	const charts = listCharts(report);
	return [...groupByPage(report.boxes)].flatMap(([page, boxes]) => {
		const texts = boxes.filter((box) => box.text !== '').toSorted((a, b) => a.top - b.top);
		const own = charts.filter((chart) => chart.page === page);
		return texts.flatMap((box, index) => [
			...findOver(box, texts.slice(index + 1)),
			...findOver(
				box,
				own.filter((chart) => chart.path.at(-1) !== box.path.find(({ type }) => type === 'Figure'))
			)
		]);
	});
}

function findOver(box: PaintedBox, others: readonly PaintedBox[]): readonly string[] {
	return others
		.filter((other) => overlap(box, other))
		.map((other) => `page ${box.page}: ${name(box)} over ${name(other)}`);
}

function overlap(one: PaintedBox, other: PaintedBox): boolean {
	const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
	const along = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
	return across > touch && along > touch;
}

/** Each chart as one box, without its caption. */
function listCharts(report: PaintedReport): readonly PaintedBox[] {
	return listNodes(report.root)
		.filter(({ type }) => type === 'Figure')
		.flatMap((figure) => {
			const parts = report.boxesOf(figure).filter(({ path }) => path.at(-1) === figure);
			const [first] = parts;
			if (!first) return [];
			return [
				{
					...first,
					text: 'a chart',
					left: Math.min(...parts.map(({ left }) => left)),
					top: Math.min(...parts.map(({ top }) => top)),
					right: Math.max(...parts.map(({ right }) => right)),
					bottom: Math.max(...parts.map(({ bottom }) => bottom))
				}
			];
		});
}
