import { buildHeading, buildParagraph } from './blocks.ts';
import { capShare } from './cap-share.ts';
import { buildChanges } from './change-blocks.ts';
import { buildDistributionFigure } from './distribution-figure.ts';
import type { Block, Chapter } from './document.ts';
import { nameDrawnClass } from './name-known-class.ts';
import type { ReportContext } from './report-context.ts';
import { buildResolutions } from './resolution-blocks.ts';
import { buildRobustness } from './robustness-blocks.ts';
import { buildSwing } from './swing-blocks.ts';
import { buildVerdictBlock } from './verdict-block.ts';

const classes = ['ready', 'adapt', 'missing'] as const;

/** How well the verdict holds: the simulations, what would change it, what to clear up, other conventions. */
export function buildSuretyChapter(context: ReportContext): Chapter {
	const title = context.texts.cover.chapters.surety;
	return {
		id: 'surety',
		title,
		reference: true,
		blocks: [
			buildHeading(1, title, 'surety'),
			buildParagraph(buildVerdictBlock(context).support, 'lead'),
			...buildDistributionFigure(context),
			...buildClasses(context),
			...buildChanges(context),
			...buildResolutions(context),
			...buildRobustness(context),
			...buildSwing(context)
		]
	};
}

/** In how many simulations out of 100 each class came out; never 100 or 0 unless it is exactly so. */
function buildClasses(context: ReportContext): readonly Block[] {
	const { texts, result } = context;
	const { surety } = texts;
	if (!result.simulation) return [buildParagraph(texts.method.simulationMissing)];
	const { probability } = result.simulation;
	return [
		buildHeading(2, surety.classesHeading, 'surety-classes'),
		{
			kind: 'table',
			summary: surety.classesSummary,
			columns: [
				{ name: surety.classesColumns.verdict, width: 0.7, rowHeader: true },
				{ name: surety.classesColumns.share, width: 0.3, align: 'end' }
			],
			rows: classes.map((known) => [
				{ text: nameDrawnClass(known, context) },
				{ text: String(capShare(probability[known])) }
			])
		}
	];
}
