import { buildAnswerBlocks } from './answer-blocks.ts';
import { buildHeading, buildParagraph } from './blocks.ts';
import type { Block, Chapter } from './document.ts';
import type { ReportContext } from './report-context.ts';
import { buildSources } from './sources-list.ts';

const states = ['level', 'unknown', 'unanswered', 'not-applicable'] as const;

/** Every question of this assessment with its answer, told apart from those without one. */
export function buildAnswersChapter(context: ReportContext): Chapter {
	const { texts } = context;
	return {
		id: 'answers',
		title: texts.cover.chapters.answers,
		reference: true,
		blocks: [
			buildHeading(1, texts.cover.chapters.answers, 'answers'),
			...buildBody(context),
			...buildSources('answers', context)
		]
	};
}

function buildBody(context: ReportContext): readonly Block[] {
	const { items, questionnaire, assessment, texts, formats } = context;
	if (items.length === 0) return [buildParagraph(texts.answers.none, 'lead')];
	const counts = states.flatMap((state) => {
		const count = items.filter(({ result }) => result.state === state).length;
		return count > 0 ? [texts.answers.counts[state](count)] : [];
	});
	return [
		buildParagraph(
			[
				texts.answers.lead,
				texts.answers.count(formats.formatList(counts)),
				...(assessment.set === 'quick' ? [texts.answers.baseNotAsked] : [])
			].join(' ')
		),
		...questionnaire.traits.flatMap((trait) => {
			const own = items.filter((item) => item.trait.id === trait.id);
			if (own.length === 0) return [];
			return [
				buildHeading(2, trait.name, `answers-${trait.id}`),
				...own.flatMap((item) => buildAnswerBlocks(item, context))
			];
		})
	];
}
