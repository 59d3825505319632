import type { Answer } from './answer-schema.ts';

/**
 * What stays when an answer is taken away: the record keeps its revision, so that a page with an older view
 * cannot write over it unseen, and counts as not answered. Files and content hashes leave it out.
 */
export function clearAnswer(meaning: number): Answer {
	return { kind: 'pending', meaning };
}

/** True when the answer says nothing at all: no choice, no notes, no flag. */
export function isCleared(answer: Answer): boolean {
	if (answer.kind !== 'pending') return false;
	const { document, evidenceNote, links, comment, flag, hinders } = answer;
	return !document && !evidenceNote && !links?.length && !comment && !flag && !hinders;
}
