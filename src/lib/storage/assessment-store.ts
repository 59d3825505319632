import type * as z from 'zod/mini';
import type {
	AnswerRecord,
	Assessment,
	AssessmentHead
} from '../core/assessment/assessment-schema.ts';
import { emptyBin, moveToBin, restoreFromBin } from './bin.ts';
import type { Database } from './database.ts';
import { listAssessments, type AssessmentList } from './list-assessments.ts';
import { loadAssessment, type LoadedAssessment } from './load-assessment.ts';
import { Notices, type Notice } from './notices.ts';
import { loadPreference, savePreference } from './preferences.ts';
import { putAssessment } from './put-assessment.ts';
import { formatRawExport } from './raw-export.ts';
import { saveAnswer } from './save-answer.ts';
import { saveHead } from './save-head.ts';

/**
 * Where assessments are kept. Everything rejects with StorageError, and then nothing was changed; what writes
 * resolves when the data are on the device. Operations may be called before the database has opened, and
 * happen in the order they were called.
 */
export class AssessmentStore {
	readonly #name: string;
	readonly #database: Database;
	readonly #notices: Notices;

	constructor(name: string, database: Database) {
		this.#name = name;
		this.#database = database;
		this.#notices = new Notices(name);
	}

	/** False when nothing outlives the page; certain once an operation has resolved. */
	get persistent(): boolean {
		return this.#database.persistent;
	}

	/** Opens the database ahead of the first operation. */
	prepare(): Promise<void> {
		return this.#database.prepare();
	}

	/** Assessments, bin and what cannot be read, without answers. */
	listAssessments(): Promise<AssessmentList> {
		return this.#database.read(['assessments', 'quarantine'], listAssessments);
	}

	/** Rejects with `not-found` (also when in the bin), or `failed` when the assessment cannot be read. */
	loadAssessment(id: string): Promise<LoadedAssessment> {
		return this.#database.read(['assessments', 'answers'], (tx) => loadAssessment(tx, id));
	}

	/** Writes a new assessment, answers and all; gives it back as stored. Rejects with `conflict` when its id is taken. */
	createAssessment(assessment: Assessment): Promise<Assessment> {
		return this.importAssessment(assessment);
	}

	/**
	 * Writes an assessment from a file, wholly or not at all; gives it back as stored. Rejects with `conflict`
	 * when another with its id is there, unless `replace` is set.
	 */
	async importAssessment(assessment: Assessment, { replace = false } = {}): Promise<Assessment> {
		const stored = await this.#database.write(['assessments', 'answers', 'quarantine'], (tx) =>
			putAssessment(tx, assessment, replace)
		);
		this.#tell({ kind: 'list', assessment: assessment.id });
		return stored;
	}

	/**
	 * Writes one answer when the stored one has the expected revision (0: none), and gives back the record as
	 * stored. The revision expected must be one the store gave (loaded, given back, told in a notice), never one
	 * guessed ahead: another page may have reached the same number. Rejects with ConflictError otherwise.
	 */
	async saveAnswer(
		id: string,
		record: AnswerRecord,
		expectedRevision: number
	): Promise<AnswerRecord> {
		const stored = await this.#database.write(['assessments', 'answers', 'quarantine'], (tx) =>
			saveAnswer(tx, id, record, expectedRevision)
		);
		this.#tell({ kind: 'answer', assessment: id, record: stored });
		return stored;
	}

	/**
	 * Writes the parts of a head that differ from `base`, the head the change started from, and gives back the
	 * head as stored. Rejects with ConflictError when one of these parts was changed elsewhere.
	 */
	async saveHead(head: AssessmentHead, base: AssessmentHead): Promise<AssessmentHead> {
		const stored = await this.#database.write(['assessments'], (tx) => saveHead(tx, head, base));
		this.#tell({ kind: 'head', assessment: head.id });
		return stored;
	}

	/** Puts an assessment into the bin, where it stays until the person empties it. */
	async deleteAssessment(id: string, now: string): Promise<void> {
		await this.#database.write(['assessments'], (tx) => moveToBin(tx, id, now));
		this.#tell({ kind: 'list', assessment: id });
	}

	async restoreAssessment(id: string): Promise<void> {
		await this.#database.write(['assessments'], (tx) => restoreFromBin(tx, id));
		this.#tell({ kind: 'list', assessment: id });
	}

	/** Deletes the bin's content for good; gives back how many assessments that were. */
	async emptyBin(): Promise<number> {
		const count = await this.#database.write(['assessments', 'answers', 'preferences'], emptyBin);
		this.#tell({ kind: 'list', assessment: null });
		return count;
	}

	/** A preference as its schema reads it; null when there is none. */
	loadPreference<S extends z.core.$ZodType>(name: string, schema: S): Promise<z.infer<S> | null> {
		return this.#database.read(['preferences'], (tx) => loadPreference(tx, name, schema));
	}

	savePreference(name: string, value: unknown): Promise<void> {
		return this.#database.write(['preferences'], (tx) => savePreference(tx, name, value));
	}

	/** Everything stored as the text of a file, also what a newer version wrote or nothing can read. */
	async exportRaw(): Promise<string> {
		return formatRawExport(this.#name, await this.#database.dump());
	}

	/** Calls `listener` for every change made in another tab, until the function given back is called. */
	subscribe(listener: (notice: Notice) => void): () => void {
		return this.#notices.subscribe(listener);
	}

	/** Lets go of the database; what is under way is finished. */
	close(): void {
		this.#database.close();
		this.#notices.close();
	}

	/** Other tabs hear only of what they can read. */
	#tell(notice: Notice): void {
		if (this.#database.persistent) this.#notices.post(notice);
	}
}
