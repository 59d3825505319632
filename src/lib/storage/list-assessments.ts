import * as z from 'zod/mini';
import type { AssessmentHead } from '../core/assessment/assessment-schema.ts';
import type { ReadTransaction } from './database.ts';
import type { QuarantinedRecord } from './quarantine.ts';
import { storedAssessmentSchema, storedQuarantineSchema } from './stored-records.ts';

export interface ListedAssessment {
	readonly head: AssessmentHead;
	/** Answers given: a level, unknown or not applicable. */
	readonly answered: number;
}

export interface DeletedAssessment extends ListedAssessment {
	readonly deletedAt: string;
}

export interface AssessmentList {
	/** In no particular order. */
	readonly heads: readonly ListedAssessment[];
	readonly bin: readonly DeletedAssessment[];
	/** What cannot be read; the rest opens without it. */
	readonly quarantined: readonly QuarantinedRecord[];
}

/** Every assessment of the database without its answers. Changes nothing. */
export async function listAssessments(tx: ReadTransaction): Promise<AssessmentList> {
	const heads: ListedAssessment[] = [];
	const bin: DeletedAssessment[] = [];
	const quarantined: QuarantinedRecord[] = [];
	for (const raw of await tx.getAll('assessments')) {
		const parsed = z.safeParse(storedAssessmentSchema, raw);
		if (!parsed.success) {
			quarantined.push({ store: 'assessments', raw });
			continue;
		}
		const { head, answered, deletedAt } = parsed.data;
		if (deletedAt === undefined) heads.push({ head, answered });
		else bin.push({ head, answered, deletedAt });
	}
	for (const raw of await tx.getAll('quarantine')) {
		const parsed = z.safeParse(storedQuarantineSchema, raw);
		quarantined.push(
			parsed.success
				? { store: parsed.data.store, raw: parsed.data.raw }
				: { store: 'quarantine', raw }
		);
	}
	return { heads, bin, quarantined };
}
