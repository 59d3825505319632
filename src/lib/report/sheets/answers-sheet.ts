import type { Answer } from '../../core/assessment/answer-schema.ts';
import { isForOwnUse } from '../model/carries-data.ts';
import type { AskedItem, ReportContext } from '../model/report-context.ts';
import { answerColumns } from './answer-columns.ts';
import { defineFigure, defineSheet, defineText, type ColumnRule } from './define-sheet.ts';
import type { Sheet } from './sheet.ts';
import { writeEvidence } from './write-evidence.ts';

/** A question with what one respondent said of it; nobody when nobody did, or when the copy does not tell. */
export interface AnswerRow {
	readonly item: AskedItem;
	readonly voice: { readonly name: string; readonly answer: Answer } | null;
}

/**
 * Every question of this assessment with the level that counts, and for own use one row for each respondent
 * who said something of it. A level that is not there is an empty cell: its state says why.
 */
export function buildAnswersSheet(context: ReportContext): Sheet {
	const isOwn = isForOwnUse(context.options);
	const columns = [...buildColumns(context), ...(isOwn ? answerColumns(context) : [])];
	const rows = context.items.flatMap((item): readonly AnswerRow[] => {
		const voices = isOwn ? listVoices(item, context) : [];
		return voices.length > 0 ? voices.map((voice) => ({ item, voice })) : [{ item, voice: null }];
	});
	return defineSheet('answers', context.texts.sheets.names.answers, columns, rows);
}

function listVoices(
	{ question }: AskedItem,
	{ assessment }: ReportContext
): readonly NonNullable<AnswerRow['voice']>[] {
	return assessment.respondents.flatMap(({ id, name }) =>
		assessment.answers
			.filter((record) => record.respondent === id && record.question === question.id)
			.map(({ answer }) => ({ name, answer }))
	);
}

function buildColumns(context: ReportContext): readonly ColumnRule<AnswerRow>[] {
	const { texts, terms } = context;
	const words = texts.sheets;
	return [
		defineFigure(words.number, ({ item }) => item.number),
		defineText(words.trait, 28, ({ item }) => item.trait.name),
		defineText(words.question, 60, ({ item }) => item.question.wording),
		defineText(words.questionId, 24, ({ item }) => item.question.id),
		defineText(words.condition, 18, ({ item }) =>
			item.condition ? terms.conditionKinds[item.condition.essential.kind] : null
		),
		defineText(words.state, 24, ({ item }) => terms.answerStates[item.result.state]),
		defineFigure(words.level, ({ item }) => item.result.level),
		defineText(words.levelText, 60, ({ item: { question, result } }) =>
			result.level === null ? null : question.anchors[result.level]
		),
		defineText(words.evidence, 28, ({ item }) => writeEvidence(item, context))
	];
}
