import type { Answer } from '../../core/assessment/answer-schema.ts';
import type { ReportContext } from '../model/report-context.ts';
import type { AnswerRow } from './answers-sheet.ts';
import { defineFigure, defineText, type ColumnRule } from './define-sheet.ts';

/** What a respondent said and wrote, and what was agreed: for own use only. */
export function answerColumns(context: ReportContext): readonly ColumnRule<AnswerRow>[] {
	return [...buildSaid(context), ...buildWritten(context), ...buildAgreed(context)];
}

function buildSaid({ texts, terms }: ReportContext): readonly ColumnRule<AnswerRow>[] {
	const words = texts.sheets;
	return [
		defineText(words.respondent, 28, ({ voice }) => voice?.name),
		defineText(words.said, 24, ({ voice }) => voice && terms.answerStates[stateOf(voice.answer)]),
		defineFigure(words.saidLevel, ({ voice }) =>
			voice?.answer.kind === 'level' ? voice.answer.level : null
		),
		defineText(words.saidEvidence, 28, ({ voice }) =>
			voice?.answer.kind === 'level' && voice.answer.evidence
				? terms.evidenceGrades[voice.answer.evidence]
				: null
		),
		defineText(words.reason, 36, ({ voice }) => voice && findReason(voice.answer))
	];
}

function buildWritten({ texts }: ReportContext): readonly ColumnRule<AnswerRow>[] {
	const words = texts.sheets;
	const write = (isSo: boolean | undefined) => (isSo ? words.yes : null);
	return [
		defineText(words.document, 32, ({ voice }) => voice?.answer.document?.title),
		defineText(words.documentDate, 18, ({ voice }) => voice?.answer.document?.date),
		defineText(words.verifiedBy, 24, ({ voice }) => voice?.answer.document?.verifiedBy),
		defineText(words.evidenceNote, 48, ({ voice }) => voice?.answer.evidenceNote),
		defineText(words.comment, 60, ({ voice }) => voice?.answer.comment),
		defineText(words.links, 40, ({ voice }) => voice?.answer.links?.join('\n')),
		defineText(words.hinders, 14, ({ voice }) => write(voice?.answer.hinders)),
		defineText(words.flagged, 14, ({ voice }) => write(voice?.answer.flag))
	];
}

function buildAgreed({ texts, assessment }: ReportContext): readonly ColumnRule<AnswerRow>[] {
	const words = texts.sheets;
	const agreed = new Map(assessment.consensus.map((entry) => [entry.question, entry]));
	return [
		defineFigure(words.agreedLevel, ({ item }) => agreed.get(item.question.id)?.level ?? null),
		defineText(words.agreedReason, 48, ({ item }) => agreed.get(item.question.id)?.reason)
	];
}

/** Notes without a choice are no answer yet. */
function stateOf({ kind }: Answer) {
	return kind === 'pending' ? 'unanswered' : kind;
}

function findReason(answer: Answer): string | undefined {
	switch (answer.kind) {
		case 'not-applicable':
			return answer.reason;
		case 'unknown':
			return answer.whoWouldKnow;
		case 'level':
		case 'pending':
			return undefined;
	}
}
