import type { Language } from '../../core/definition/vocabulary.ts';
import { composeActs } from '../acts/compose-acts.ts';
import { hasActs } from '../acts/has-acts.ts';
import { renderDocx } from '../docx/render-docx.ts';
import { prepareContext } from '../model/build-report.ts';
import type { ReportInput } from '../model/report-input.ts';
import { ReportError } from '../pdf/report-error.ts';
import { isDocxWhole } from './check-forms.ts';

/**
 * The draft acts as a Word document, read back and counted before they are handed over. Acts are published:
 * they are always written as a copy for others. The same input gives the same bytes. Throws a `ReportError`;
 * `invalid-document` unless the input is in Italian and of a public body in Italy.
 */
export function writeActs(input: ReportInput, reader: Language): Uint8Array {
	if (!hasActs(input.assessment) || input.questionnaire.language !== 'it')
		throw new ReportError('invalid-document', 'Only a public body in Italy has draft acts.');
	try {
		const { attachment: _, ...options } = input.options;
		const shared = { ...options, withData: false, isWorkingCopy: false };
		const document = composeActs(prepareContext({ ...input, options: shared }), reader);
		const bytes = renderDocx(document);
		if (isDocxWhole(bytes, document)) return bytes;
	} catch (cause) {
		throw new ReportError('not-rendered', 'The draft acts could not be made.', { cause });
	}
	throw new ReportError('not-verified', 'The draft acts lack part of what went in.');
}
