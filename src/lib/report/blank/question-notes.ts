import type { AskedQuestion } from '../../core/definition/questionnaire.ts';
import type { AskedWhen, Essential } from '../../core/definition/vocabulary.ts';
import { buildParagraph } from '../model/blocks.ts';
import type { ParagraphBlock } from '../model/document.ts';
import type { BlankContext } from './blank-context.ts';

/** What stands between a question and its boxes: its condition, whom it is for, what counts and who knows. */
export function buildQuestionNotes(
	question: AskedQuestion,
	context: BlankContext
): readonly ParagraphBlock[] {
	const { essential, askedWhen, help, whoWouldKnow, compliance } = question;
	const { questions: words } = context.texts;
	return [
		...(essential ? [buildNote(words.condition, writeCondition(essential, context))] : []),
		...(askedWhen ? [buildNote(words.onlyFor, writeOnlyFor(askedWhen, context))] : []),
		...(compliance ? [buildParagraph(words.compliance, 'note')] : []),
		buildNote(words.help, help),
		buildNote(words.whoKnows, whoWouldKnow)
	];
}

function writeCondition(
	{ kind, minimum }: Essential,
	{ questionnaire, texts }: BlankContext
): string {
	const isBasic = kind === 'blocking' && questionnaire.audience === 'company';
	return texts.questions.conditions[isBasic ? 'basic' : kind](minimum);
}

function buildNote(term: string, text: string): ParagraphBlock {
	return buildParagraph([{ kind: 'strong', text: `${term}:` }, ` ${text}`], 'note');
}

/** The condition in the words of the fact it asks for. */
function writeOnlyFor(condition: AskedWhen, context: BlankContext): string {
	const { questionnaire, texts, formats } = context;
	const fact = questionnaire.facts.find(({ id }) => id === condition.fact);
	const options = (fact?.options ?? []).filter(({ id }) => condition.in.includes(id));
	const labels = formats.formatList(options.map(({ label }) => label));
	return texts.questions.onlyForText(fact?.label ?? condition.fact, labels);
}
