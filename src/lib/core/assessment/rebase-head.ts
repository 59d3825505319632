import type { AssessmentHead } from './assessment-schema.ts';

/** The parts of a head that can change once the assessment exists. */
export const changingParts = ['set', 'organization', 'respondents', 'consensus', 'plan'] as const;

export interface RebasedHead {
	/** What the page holds: the very same head when nothing of it was changed elsewhere. */
	readonly mine: AssessmentHead;
	/** What its next write is compared with. */
	readonly base: AssessmentHead;
}

/**
 * A head changed from `base` on this page, once `stored` was written elsewhere: parts not changed here follow
 * what is stored; parts changed here stay, and so does what they started from, so that the next write still
 * finds out whether they were changed on both sides.
 */
export function rebaseHead(
	mine: AssessmentHead,
	base: AssessmentHead,
	stored: AssessmentHead
): RebasedHead {
	// Of the same schema, with keys in the same order; should they not be, a part counts as changed: nothing is lost.
	const isSame = (part: (typeof changingParts)[number], a: AssessmentHead, b: AssessmentHead) =>
		JSON.stringify(a[part]) === JSON.stringify(b[part]);
	const changed = changingParts.filter((part) => !isSame(part, mine, base));
	const followed = changingParts.filter(
		(part) => !changed.includes(part) && !isSame(part, mine, stored)
	);
	return {
		mine: followed.reduce((head, part) => ({ ...head, [part]: stored[part] }), mine),
		base: changed.reduce((head, part) => ({ ...head, [part]: base[part] }), stored)
	};
}
