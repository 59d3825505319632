import { buildHeading, buildParagraph } from './blocks.ts';
import type { Chapter, Inline } from './document.ts';
import type { ReportContext } from './report-context.ts';
import { buildSources, hasSources } from './sources-list.ts';
import { buildTraitSection } from './trait-section.ts';

/** Each trait up close, in model order, also those of which nothing was asked; at most a page each. */
export function buildTraitsChapter(context: ReportContext): Chapter {
	const { texts, questionnaire } = context;
	const title = texts.cover.chapters.traits;
	return {
		id: 'traits',
		title,
		reference: true,
		blocks: [
			buildHeading(1, title, 'traits'),
			buildParagraph(writeLead(context)),
			...questionnaire.traits.flatMap((trait) => buildTraitSection(trait, context)),
			...buildSources('traits', context)
		]
	};
}

/** What follows, and where to look up the numbers of the questions and the codes of the sources. */
function writeLead(context: ReportContext): readonly Inline[] {
	const { texts, chapters } = context;
	const { traits, cover, profile } = texts;
	const numbers: readonly Inline[] = chapters.includes('answers')
		? [
				`${traits.numbered} `,
				{ kind: 'reference', text: cover.chapters.answers, target: 'answers' },
				'.'
			]
		: [traits.numberedAlone];
	const codes: readonly Inline[] = hasSources(context)
		? [` ${traits.coded} `, { kind: 'reference', text: profile.sources, target: 'sources' }, '.']
		: [];
	return [`${traits.lead} `, ...numbers, ...codes];
}
