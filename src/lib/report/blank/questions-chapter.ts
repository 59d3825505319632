import { buildHeading } from '../model/blocks.ts';
import type { Chapter } from '../model/document.ts';
import type { BlankContext } from './blank-context.ts';
import { buildQuestionBlocks } from './question-blocks.ts';

/** Every question of the set, under the trait it belongs to. */
export function buildQuestionsChapter(context: BlankContext): Chapter {
	const { traits, texts } = context;
	return {
		id: 'answers',
		title: texts.questions.title,
		// Set closer, so that two questions stand on a page.
		reference: true,
		blocks: [
			buildHeading(1, texts.questions.title, 'blank-questions'),
			...traits.flatMap(({ id, name, questions }) => [
				buildHeading(2, name, `trait-${id}`),
				...questions.flatMap((question) => buildQuestionBlocks(question, context))
			])
		]
	};
}
