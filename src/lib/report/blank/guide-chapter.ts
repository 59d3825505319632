import { evidenceGrades } from '../../core/assessment/evidence-grades.ts';
import { buildHeading, buildList, buildParagraph } from '../model/blocks.ts';
import type { Chapter } from '../model/document.ts';
import type { BlankContext } from './blank-context.ts';

/** How the questionnaire is filled in: what a level and the base of an answer mean. */
export function buildGuideChapter({ texts, set }: BlankContext): Chapter {
	const { guide } = texts;
	return {
		id: 'method',
		title: guide.title,
		blocks: [
			buildHeading(1, guide.title, 'blank-guide'),
			buildList(guide.steps, { ordered: true }),
			buildHeading(2, guide.base, 'blank-base'),
			buildParagraph(guide.baseText[set]),
			buildList(evidenceGrades.map((grade) => guide.grades[grade]))
		]
	};
}
