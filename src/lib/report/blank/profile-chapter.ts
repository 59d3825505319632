import { buildHeading, buildParagraph } from '../model/blocks.ts';
import type { Block, Chapter, TableBlock } from '../model/document.ts';
import type { BlankContext } from './blank-context.ts';
import { box, emptyLine } from './boxes.ts';

/** Who answers, and the facts of the organization, each option with its box. */
export function buildProfileChapter(context: BlankContext): Chapter {
	const { profile } = context.texts;
	return {
		id: 'profile',
		title: profile.title,
		blocks: [
			buildHeading(1, profile.title, 'blank-profile'),
			buildEntries(context),
			buildParagraph(`${box} ${profile.responsible}`),
			...buildFacts(context)
		]
	};
}

function buildEntries({ texts: { profile } }: BlankContext): TableBlock {
	return {
		kind: 'table',
		summary: profile.entriesSummary,
		columns: [
			{ name: profile.entry, width: 0.4, rowHeader: true },
			{ name: profile.writeHere, width: 0.6 }
		],
		rows: Object.values(profile.entries).map((entry) => [{ text: entry }, { text: emptyLine }])
	};
}

function buildFacts({ questionnaire, texts: { profile } }: BlankContext): readonly Block[] {
	const { facts } = questionnaire;
	if (facts.length === 0) return [];
	return [
		buildHeading(2, profile.facts, 'blank-facts'),
		buildParagraph(profile.factsText),
		{
			kind: 'facts',
			rows: facts.map(({ label, options }) => ({
				term: label,
				text: options.map((option) => `${box} ${option.label}`).join('\n')
			}))
		}
	];
}
