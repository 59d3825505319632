import { frame } from '../../../src/lib/report/pdf/layout/frame.ts';
import { groupByPage, type PaintedReport } from './painted-box.ts';

/** Of a page on which a chapter goes on: what did not fit may be a table or a chart kept whole. */
const leastBefore = 0.5;
/** Of a page on which the last of its chapters ends. */
const leastAtEnd = 0.2;

/**
 * No page is nearly empty. One on which a chapter goes on is at least half full; one on which it ends at least a
 * fifth, or the next chapter begins below it. Cover, contents and the last page of the report may be short.
 */
export function checkFill(report: PaintedReport): readonly string[] {
	const sections = report.root.children.map((section) => [
		...groupByPage(report.boxesOf(section)).keys()
	]);
	const goingOn = new Set(sections.flatMap((pages) => pages.filter((page) => page < last(pages))));
	const excepted = new Set([1, report.pages, ...listContents(report)]);
	return [...groupByPage(report.boxes)].flatMap(([page, boxes]) => {
		const bottoms = boxes.filter(({ isRunning }) => !isRunning).map(({ bottom }) => bottom);
		const fill = (Math.max(...bottoms) - frame.top) / frame.height;
		const least = goingOn.has(page) ? leastBefore : leastAtEnd;
		if (fill >= least || (excepted.has(page) && !goingOn.has(page))) return [];
		return [`page ${page}: ${Math.round(100 * fill)} % full`];
	});
}

function listContents({ root, boxesOf }: PaintedReport): readonly number[] {
	const contents = root.children.find(({ children }) =>
		children.some(({ type }) => type === 'TOC')
	);
	return contents ? [last([...groupByPage(boxesOf(contents)).keys()])] : [];
}

function last(pages: readonly number[]): number {
	return Math.max(...pages);
}
