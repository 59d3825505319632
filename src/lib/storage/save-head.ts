import * as z from 'zod/mini';
import { assessmentHeadSchema, type AssessmentHead } from '../core/assessment/assessment-schema.ts';
import { canonicalJson } from '../core/assessment/canonical-json.ts';
import { ConflictError } from './conflict-error.ts';
import type { Transaction } from './database.ts';
import { readAssessment } from './read-assessment.ts';
import { StorageError } from './storage-error.ts';

/** Parts every write sets, or that never change: they are no reason for a conflict. */
const counted: readonly string[] = ['id', 'createdAt', 'changedAt', 'revision'];
const parts = Object.keys(assessmentHeadSchema.shape).filter((part) => !counted.includes(part));

/**
 * Writes the parts of a head (organisation, respondents, set …) that differ from `base`, the head the change
 * started from. Other parts stay as stored, so two pages may change different ones. Throws ConflictError with
 * the stored head when one of these parts was changed elsewhere meanwhile. Gives back the head as stored.
 */
export async function saveHead(
	tx: Transaction,
	head: AssessmentHead,
	base: AssessmentHead
): Promise<AssessmentHead> {
	const stored = await readAssessment(tx, head.id);
	const [wanted, before, there] = [toParts(head), toParts(base), toParts(stored.head)];
	const changed = parts.filter((part) => wanted.get(part)?.text !== before.get(part)?.text);
	const isTaken = changed.some((part) => {
		const text = there.get(part)?.text;
		return text !== before.get(part)?.text && text !== wanted.get(part)?.text;
	});
	if (isTaken) throw new ConflictError({ kind: 'head', head: stored.head });
	const merged = z.safeParse(assessmentHeadSchema, {
		...stored.head,
		...Object.fromEntries(changed.map((part) => [part, wanted.get(part)?.value])),
		revision: stored.head.revision + 1,
		changedAt: head.changedAt
	});
	if (!merged.success) throw new StorageError('failed', { cause: merged.error });
	tx.put('assessments', { ...stored, head: merged.data });
	return merged.data;
}

/** Part → its value and that value as canonical text; parts that are not there have no entry. */
function toParts(head: AssessmentHead): Map<string, { value: unknown; text: string }> {
	const entries = Object.entries(head).filter(([, value]) => value !== undefined);
	return new Map(entries.map(([part, value]) => [part, { value, text: canonicalJson(value) }]));
}
