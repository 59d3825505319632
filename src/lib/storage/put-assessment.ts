import * as z from 'zod/mini';
import { assessmentSchema, type Assessment } from '../core/assessment/assessment-schema.ts';
import { canonicalJson } from '../core/assessment/canonical-json.ts';
import { ConflictError } from './conflict-error.ts';
import type { Transaction } from './database.ts';
import { setAside } from './quarantine.ts';
import { StorageError } from './storage-error.ts';
import {
	storedAnswerSchema,
	storedAssessmentSchema,
	toStoredAnswer,
	toStoredAssessment,
	type StoredAssessment
} from './stored-records.ts';

/**
 * Writes a whole assessment, new or from a file. When one with its id is there already, in the bin or not:
 * ConflictError with its head, unless it is the same or `replace` is set. What is replaced and cannot be read
 * is set aside, with all its answers when nobody could have looked at them; the new answers get higher
 * revisions, so that no page with an older view writes over them.
 * Gives back the assessment as stored.
 */
export async function putAssessment(
	tx: Transaction,
	assessment: Assessment,
	replace: boolean
): Promise<Assessment> {
	const checked = z.safeParse(assessmentSchema, assessment);
	if (!checked.success) throw new StorageError('failed', { cause: checked.error });
	const [raw, rawAnswers] = await Promise.all([
		tx.get('assessments', [assessment.id]),
		tx.getAll('answers', assessment.id)
	]);
	const stored = z.safeParse(storedAssessmentSchema, raw);
	if (raw !== undefined && !replace) {
		if (stored.success && isSame(stored.data, rawAnswers, checked.data)) return checked.data;
		throw new ConflictError({ kind: 'head', head: stored.data?.head ?? null });
	}
	if (raw !== undefined && !stored.success) setAside(tx, { store: 'assessments', raw });
	let highest = stored.data?.head.revision ?? 0;
	for (const rawAnswer of rawAnswers) {
		const answer = z.safeParse(storedAnswerSchema, rawAnswer);
		if (answer.success) highest = Math.max(highest, answer.data.revision);
		if (!answer.success || !stored.success) setAside(tx, { store: 'answers', raw: rawAnswer });
	}
	tx.deleteAll('answers', assessment.id);
	const raised = raiseRevisions(checked.data, highest);
	tx.put('assessments', toStoredAssessment(raised));
	for (const record of raised.answers) tx.put('answers', toStoredAnswer(raised.id, record));
	return raised;
}

/** True when the very same assessment is stored: it was written before, and only the reply was lost. */
function isSame(
	stored: StoredAssessment,
	rawAnswers: readonly unknown[],
	assessment: Assessment
): boolean {
	if (stored.deletedAt !== undefined) return false;
	const there = rawAnswers.map((raw) => z.safeParse(storedAnswerSchema, raw).data);
	const wanted = assessment.answers.map((record) => toStoredAnswer(assessment.id, record));
	const texts = (records: readonly unknown[]) => records.map(canonicalJson).sort().join();
	return (
		canonicalJson(stored) === canonicalJson(toStoredAssessment(assessment)) &&
		texts(there) === texts(wanted)
	);
}

/** The lowest revision of a stored answer is 1, since 0 stands for none. */
function raiseRevisions(assessment: Assessment, above: number): Assessment {
	return {
		...assessment,
		revision: above + assessment.revision,
		answers: assessment.answers.map((record) => ({
			...record,
			revision: above + Math.max(1, record.revision)
		}))
	};
}
