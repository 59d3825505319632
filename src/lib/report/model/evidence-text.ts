import type { AskedItem, ReportContext } from './report-context.ts';
import type { Voice } from './voices.ts';

/** What a level rests on, in sentences: the grade that counts, why it is not the one given, the document. */
export function writeEvidence(
	{ result }: AskedItem,
	voices: readonly Voice[],
	{ texts, terms }: ReportContext
): readonly string[] {
	const { answers } = texts;
	if (result.gradeMissing || !result.grade) return [answers.baseMissing];
	const grade = terms.evidenceGrades[result.grade];
	const levels = voices.flatMap(({ answer }) => (answer.kind === 'level' ? [answer] : []));
	const wasAsked = levels.some(({ evidence }) => evidence !== undefined);
	const wasDemoted = result.grade === 'B' && levels.some(({ evidence }) => evidence === 'A');
	const documents = levels.flatMap(({ document }) =>
		document?.title && document.date && document.verifiedBy
			? [answers.document(document.title, document.date, document.verifiedBy)]
			: []
	);
	return [
		wasAsked || levels.length === 0 ? answers.base(grade) : answers.baseAssumed(grade),
		...(wasDemoted && documents.length === 0 ? [answers.baseDemoted] : []),
		...documents
	];
}
