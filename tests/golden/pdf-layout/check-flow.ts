import { listNodes, type StructureNode } from '../pdf-checker/structure-node.ts';
import { groupByPage, listLines, name, type PaintedReport } from './painted-box.ts';

const fewestLines = 2;
const flowing = new Set(['P', 'LBody', 'TD', 'TH', 'Caption']);
const blocks = new Set(['TOC', 'P', 'L', 'Table', 'Figure', 'H1', 'H2', 'H3']);

/** A heading has below it, on its page, two lines of what it leads to, or all of it. */
export function checkHeadings(report: PaintedReport): readonly string[] {
	return listNodes(report.root).flatMap((parent) =>
		parent.children.flatMap((heading, index) => {
			if (!/^H[1-3]$/.test(heading.type)) return [];
			const last = listLines(report, heading).at(-1);
			const next = parent.children[index + 1];
			if (!last) return [];
			const place = `page ${last.page}: heading ${name(last)}`;
			if (!next || !blocks.has(next.type)) return [`${place} leads to nothing`];
			const lines = listLines(report, next);
			const below = lines.filter(({ page, top }) => page === last.page && top > last.top);
			const isKept = below.length >= Math.min(fewestLines, lines.length);
			return isKept ? [] : [`${place} alone at the foot`];
		})
	);
}

/** A text that goes on over a page leaves at least two lines on either. */
export function checkLinesAlone(report: PaintedReport): readonly string[] {
	return listNodes(report.root)
		.filter(isInnermostText)
		.flatMap((element) => {
			const lines = listLines(report, element);
			const pages = groupByPage(lines);
			if (pages.size < 2) return [];
			return [...pages]
				.filter(([, own]) => own.length < fewestLines)
				.map(([page, own]) => `page ${page}: line ${name(own[0] ?? '')} alone`);
		});
}

function isInnermostText(node: StructureNode): boolean {
	return flowing.has(node.type) && !node.children.some(({ type }) => flowing.has(type));
}
