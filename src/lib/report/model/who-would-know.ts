import { listVoices } from './voices.ts';
import type { AskedItem, ReportContext } from './report-context.ts';
import { dropFinalStop } from './sentence-case.ts';
import type { Words } from './typed-words.ts';

/** Who would know the answer to a question: as a respondent said, otherwise as the model says. */
export function findWhoWouldKnow(item: AskedItem, context: ReportContext): string {
	return findWordsOnWho(item, context).text;
}

/** The same, telling a respondent's words from the model's. */
export function findWordsOnWho({ question }: AskedItem, context: ReportContext): Words {
	const said = listVoices(question.id, context).flatMap(({ answer }) =>
		answer.kind === 'unknown' && answer.whoWouldKnow?.trim() ? [answer.whoWouldKnow] : []
	);
	return {
		text: dropFinalStop(said[0] ?? question.whoWouldKnow),
		isTyped: said[0] !== undefined
	};
}
