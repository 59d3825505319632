import { listVoices } from './voices.ts';
import type { AskedItem, ReportContext } from './report-context.ts';
import { dropFinalStop } from './sentence-case.ts';

/** Who would know the answer to a question: as a respondent said, otherwise as the model says. */
export function findWhoWouldKnow({ question }: AskedItem, context: ReportContext): string {
	const said = listVoices(question.id, context).flatMap(({ answer }) =>
		answer.kind === 'unknown' && answer.whoWouldKnow?.trim() ? [answer.whoWouldKnow] : []
	);
	return dropFinalStop(said[0] ?? question.whoWouldKnow);
}
