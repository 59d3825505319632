import * as z from 'zod/mini';
import type { AnswerRecord, Assessment } from '../core/assessment/assessment-schema.ts';
import type { ReadTransaction } from './database.ts';
import type { QuarantinedRecord } from './quarantine.ts';
import { readAssessment } from './read-assessment.ts';
import { storedAnswerSchema, toAnswerRecord } from './stored-records.ts';

export interface LoadedAssessment {
	readonly assessment: Assessment;
	/** Answers that cannot be read: they count as not given. */
	readonly quarantined: readonly QuarantinedRecord[];
}

/** One assessment whole, its answers sorted by respondent and question. Throws `not-found` or `failed`. */
export async function loadAssessment(tx: ReadTransaction, id: string): Promise<LoadedAssessment> {
	const { head } = await readAssessment(tx, id);
	const answers: AnswerRecord[] = [];
	const quarantined: QuarantinedRecord[] = [];
	for (const raw of await tx.getAll('answers', id)) {
		const parsed = z.safeParse(storedAnswerSchema, raw);
		if (parsed.success) answers.push(toAnswerRecord(parsed.data));
		else quarantined.push({ store: 'answers', raw });
	}
	return { assessment: { ...head, answers }, quarantined };
}
