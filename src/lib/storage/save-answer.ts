import * as z from 'zod/mini';
import type { AnswerRecord } from '../core/assessment/assessment-schema.ts';
import { canonicalJson } from '../core/assessment/canonical-json.ts';
import { ConflictError } from './conflict-error.ts';
import type { Transaction } from './database.ts';
import { setAside } from './quarantine.ts';
import { readAssessment } from './read-assessment.ts';
import { StorageError } from './storage-error.ts';
import {
	isAnswered,
	storedAnswerSchema,
	toAnswerRecord,
	toStoredAnswer
} from './stored-records.ts';

/**
 * Writes one answer when the stored one still has the expected revision (0: none), and counts the change in the
 * head. Gives back the record as stored. Throws ConflictError with the stored record when it has changed
 * meanwhile, unless it says the same; `not-found` when the assessment or the respondent is gone.
 */
export async function saveAnswer(
	tx: Transaction,
	id: string,
	record: AnswerRecord,
	expectedRevision: number
): Promise<AnswerRecord> {
	const [assessment, before] = await Promise.all([
		readAssessment(tx, id),
		readAnswer(tx, id, record)
	]);
	const { head, answered } = assessment;
	if (!head.respondents.some((respondent) => respondent.id === record.respondent))
		throw new StorageError('not-found');
	if ((before?.revision ?? 0) !== expectedRevision) {
		if (before && canonicalJson(before.answer) === canonicalJson(record.answer)) return before;
		throw new ConflictError({ kind: 'answer', record: before });
	}
	const after = checkAnswer(id, { ...record, revision: expectedRevision + 1 });
	const difference = Number(isAnswered(after)) - Number(before ? isAnswered(before) : false);
	tx.put('answers', toStoredAnswer(id, after));
	tx.put('assessments', {
		...assessment,
		head: { ...head, revision: head.revision + 1, changedAt: after.changedAt },
		answered: Math.max(0, answered + difference)
	});
	return after;
}

/** The stored answer; null when there is none, or none that can be read: that one is set aside first. */
async function readAnswer(
	tx: Transaction,
	id: string,
	{ respondent, question }: AnswerRecord
): Promise<AnswerRecord | null> {
	const raw = await tx.get('answers', [id, respondent, question]);
	if (raw === undefined) return null;
	const parsed = z.safeParse(storedAnswerSchema, raw);
	if (parsed.success) return toAnswerRecord(parsed.data);
	setAside(tx, { store: 'answers', raw });
	return null;
}

/** Nothing is written that could not be read back. */
function checkAnswer(id: string, record: AnswerRecord): AnswerRecord {
	const checked = z.safeParse(storedAnswerSchema, toStoredAnswer(id, record));
	if (!checked.success) throw new StorageError('failed', { cause: checked.error });
	return toAnswerRecord(checked.data);
}
