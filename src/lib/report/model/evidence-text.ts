import type { RichText } from './document.ts';
import type { AskedItem, ReportContext } from './report-context.ts';
import { asTyped, writeRound } from './typed-words.ts';
import type { Voice } from './voices.ts';

/** What a level rests on, in sentences: the grade that counts, why it is not the one given, the document. */
export function writeEvidence(
	{ result }: AskedItem,
	voices: readonly Voice[],
	context: ReportContext
): readonly RichText[] {
	const { texts, terms } = context;
	const { answers } = texts;
	if (result.gradeMissing || !result.grade) return [answers.baseMissing];
	const grade = terms.evidenceGrades[result.grade];
	const levels = voices.flatMap(({ answer }) => (answer.kind === 'level' ? [answer] : []));
	const wasAsked = levels.some(({ evidence }) => evidence !== undefined);
	const wasDemoted = result.grade === 'B' && levels.some(({ evidence }) => evidence === 'A');
	const documents = levels.flatMap(({ document }) =>
		document?.title && document.date && document.verifiedBy
			? [
					writeRound(
						(title = '', date = '', verifiedBy = '') => answers.document(title, date, verifiedBy),
						[document.title, document.date, document.verifiedBy].map(asTyped),
						context
					)
				]
			: []
	);
	return [
		wasAsked || levels.length === 0 ? answers.base(grade) : answers.baseAssumed(grade),
		...(wasDemoted && documents.length === 0 ? [answers.baseDemoted] : []),
		...documents
	];
}
