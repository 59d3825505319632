import { buildHeading, buildList, buildParagraph } from './blocks.ts';
import { buildDistributionFigure } from './distribution-figure.ts';
import type { Block, Chapter } from './document.ts';
import { writeMethodSteps } from './method-steps.ts';
import { buildProvenance } from './provenance.ts';
import type { ReportContext } from './report-context.ts';
import { buildSources, hasSources } from './sources-list.ts';
import { buildWeights } from './weights-table.ts';

/** How the verdict is made, what is a convention, what it cannot say, and where everything comes from. */
export function buildMethodChapter(context: ReportContext): Chapter {
	const { texts, options } = context;
	const { method } = texts;
	return {
		id: 'method',
		title: texts.cover.chapters.method,
		reference: true,
		blocks: [
			buildHeading(1, texts.cover.chapters.method, 'method'),
			buildHeading(2, method.howHeading, 'method-how'),
			buildList(writeMethodSteps(context), { ordered: true }),
			...(options.brief ? [buildParagraph(method.brief, 'note')] : buildBackground(context)),
			buildHeading(2, method.limitsHeading, 'method-limits'),
			buildList(writeLimits(context)),
			...buildProvenance(context),
			...(options.brief && !hasSources(context) ? [] : buildSources('method', context))
		]
	};
}

/** What a short report leaves to the full one. */
function buildBackground(context: ReportContext): readonly Block[] {
	return [
		// The chapter on how well the verdict holds shows it where it is printed.
		...(context.chapters.includes('surety') ? [] : buildDistributionFigure(context)),
		...buildWeights(context)
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
