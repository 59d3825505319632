import { replaceState } from '$app/navigation';
import type {
	AnswerRecord,
	Assessment,
	AssessmentHead
} from '../core/assessment/assessment-schema.ts';
import { rebaseHead } from '../core/assessment/rebase-head.ts';
import type { Plan } from '../core/assessment/with-plan.ts';
import type { AssessmentStore } from '../storage/assessment-store.ts';
import { ConflictError } from '../storage/conflict-error.ts';
import type { Notice } from '../storage/notices.ts';
import { Saver } from './saver.svelte.ts';
import { storeFor } from './stores.ts';
import { TypingPause } from './typing-pause.ts';

/** An answer that was changed elsewhere since this page read it. */
export interface Conflict {
	readonly mine: AnswerRecord;
	readonly theirs: AnswerRecord;
}

/** Where what the writer learns from other tabs goes. */
interface Page {
	readonly takeIn: (record: AnswerRecord) => void;
	readonly takeInHead: (head: AssessmentHead) => void;
}

const headKey = 'head';

/**
 * Keeps the open assessment on the device: one record per answer, compared with what is stored there, in
 * order. A new assessment is created there with its first change. Hears what other tabs write.
 */
export class AssessmentWriter {
	#persistent = $state(true);
	/** Unsettled, oldest first: one more never hides the one before. */
	#conflicts = $state.raw<readonly Conflict[]>([]);
	#otherPlan = $state.raw<Plan | null>(null);
	#store: Promise<AssessmentStore> | null = null;
	/** Newest state, a moment ahead of the screen; what is written is read from it when its turn comes. */
	#latest: Assessment | null = null;
	/** What the device has: null before the assessment exists there. */
	#storedHead: AssessmentHead | null = null;
	readonly #storedRevisions = new Map<string, number>();
	readonly #saver = new Saver();
	readonly #typing = new TypingPause();
	readonly #page: Page;
	#unsubscribe: (() => void) | null = null;
	/** Whether the page has what was loaded, so that news of it can be taken in. */
	#isTaken = false;

	constructor(page: Page) {
		this.#page = page;
	}

	get status() {
		return this.#saver.status;
	}
	/** False when nothing outlives the page: a private window, storage refused. */
	get persistent(): boolean {
		return this.#persistent;
	}
	/** The one to settle now, if any. */
	get conflict(): Conflict | null {
		return this.#conflicts[0] ?? null;
	}
	/** The plan another tab wrote while this page changed it too; null when there is nothing to choose. */
	get otherPlan(): Plan | null {
		return this.#otherPlan;
	}

	/** Starts opening the device's storage, so that the first answer need not wait for it. */
	prepare(id: string): Promise<AssessmentStore> {
		const opening = storeFor(id);
		this.#store = opening;
		// A failure to open is said when something is to be read or written: that is when it matters.
		opening.then((store) => this.#attend(store)).catch(() => undefined);
		return opening;
	}

	/** The assessment as it is on the device; rejects with StorageError. */
	async load(id: string): Promise<Assessment> {
		const { assessment } = await (await this.prepare(id)).loadAssessment(id);
		this.#isTaken = false;
		this.#latest = assessment;
		this.#storedHead = toHead(assessment);
		this.#rememberRevisions(assessment.answers);
		return assessment;
	}

	/** A new assessment, on the device only with its first change. */
	begin(assessment: Assessment): void {
		this.#isTaken = true;
		this.#latest = assessment;
		this.#storedHead = null;
		this.#storedRevisions.clear();
	}

	/** Writes an answer at once, or, while it is being typed, in a moment. */
	writeAnswer(assessment: Assessment, record: AnswerRecord, typing: boolean): void {
		this.#latest = assessment;
		const key = keyOf(record);
		const write = () => void this.#saver.save(key, () => this.#saveAnswer(key));
		this.#writeSoon(key, write, typing);
	}

	/** Writes what is not an answer: the organization, the respondents, the plan. */
	writeHead(assessment: Assessment, typing = false): void {
		this.#latest = assessment;
		const write = () => void this.#saver.save(headKey, () => this.#saveHead());
		this.#writeSoon(headKey, write, typing);
	}

	#writeSoon(key: string, write: () => void, typing: boolean): void {
		if (typing) {
			this.#saver.announce();
			this.#typing.wait(key, write);
			return;
		}
		this.#typing.forget(key);
		write();
	}

	retry(): Promise<void> {
		return this.#saver.retry();
	}

	/** Resolves when nothing is being written any more; starts nothing. */
	settled(): Promise<void> {
		return this.#saver.settled();
	}

	/** Writes at once what waits for a pause in typing; resolves when it is written or stuck. */
	flush(): Promise<void> {
		this.#typing.flush();
		return this.#saver.retry();
	}

	/** Ends the conflict: from now on the stored answer is the one the next write expects. */
	settleConflict(): Conflict | null {
		const { conflict } = this;
		this.#conflicts = this.#conflicts.slice(1);
		return conflict;
	}

	/** Ends the choice between two plans: the next write replaces the other one, with both in view. */
	settlePlan(): Plan | null {
		const { otherPlan } = this;
		this.#otherPlan = null;
		return otherPlan;
	}

	close(): void {
		void this.flush();
		this.#unsubscribe?.();
	}

	async #saveAnswer(key: string): Promise<void> {
		const store = await this.#open();
		const assessment = this.#latest;
		const record = assessment?.answers.find((entry) => keyOf(entry) === key);
		if (!store || !assessment || !record) return;
		if (!this.#storedHead) {
			await this.#create(store, assessment);
			return;
		}
		try {
			const expected = this.#storedRevisions.get(key) ?? 0;
			this.#rememberRevisions([await store.saveAnswer(assessment.id, record, expected)]);
			// Answered anew with both versions in view: that settles it.
			this.#conflicts = this.#withoutConflict(key);
		} catch (error) {
			if (!(error instanceof ConflictError) || error.stored.kind !== 'answer') throw error;
			const theirs = error.stored.record;
			if (theirs) this.#noteConflict({ mine: record, theirs });
			else await this.#saveGone(store, assessment.id, record);
		}
	}

	/** What was stored is gone or cannot be read: there is nothing to choose from, and no later write may wait for it. */
	async #saveGone(store: AssessmentStore, id: string, record: AnswerRecord): Promise<void> {
		this.#rememberRevisions([await store.saveAnswer(id, record, 0)]);
	}

	#noteConflict(conflict: Conflict): void {
		this.#rememberRevisions([conflict.theirs]);
		this.#conflicts = [...this.#withoutConflict(keyOf(conflict.mine)), conflict];
	}

	#withoutConflict(key: string): readonly Conflict[] {
		return this.#conflicts.filter(({ mine }) => keyOf(mine) !== key);
	}

	async #saveHead(): Promise<void> {
		const store = await this.#open();
		const assessment = this.#latest;
		if (!store || !assessment) return;
		if (!this.#storedHead) {
			await this.#create(store, assessment);
			return;
		}
		const written = toHead(assessment);
		try {
			this.#follow(await store.saveHead(written, this.#storedHead), written);
			this.#otherPlan = null;
		} catch (error) {
			if (!(error instanceof ConflictError) || error.stored.kind !== 'head') throw error;
			const { head } = error.stored;
			if (!head) throw error;
			if (!this.#noteOtherPlan(head)) await this.#saveMerged(head);
		}
	}

	/** Both sides changed the same part, but not the plan: there is nothing to choose between, only to put together. */
	async #saveMerged(stored: AssessmentHead): Promise<void> {
		// Rarely needed: not part of a first load.
		const { mergeHeads } = await import('../core/assessment/merge-heads.ts');
		const [latest, base] = [this.#latest, this.#storedHead];
		if (!latest || !base) return;
		const merged = mergeHeads(toHead(latest), base, stored);
		this.#latest = { ...merged, answers: latest.answers };
		this.#storedHead = stored;
		this.#page.takeInHead(merged);
		await this.#saveHead();
	}

	/** What is stored now, with what this page changed since `base`. */
	#follow(stored: AssessmentHead, base: AssessmentHead): void {
		if (!this.#latest) return;
		const before = toHead(this.#latest);
		const rebased = rebaseHead(before, base, stored);
		this.#storedHead = rebased.base;
		if (rebased.mine === before) return;
		this.#latest = { ...rebased.mine, answers: this.#latest.answers };
		this.#page.takeInHead(rebased.mine);
	}

	/** True when it is the plan that both sides changed: then the person chooses. */
	#noteOtherPlan({ plan }: AssessmentHead): boolean {
		const base = this.#storedHead;
		const [mine, before, there] = [this.#latest?.plan, base?.plan, plan].map((entry) =>
			JSON.stringify(entry)
		);
		if (!base || there === before || mine === before || mine === there) return false;
		this.#otherPlan = plan;
		this.#storedHead = { ...base, plan };
		return true;
	}

	#open(): Promise<AssessmentStore> | null {
		return this.#store ?? (this.#latest && this.prepare(this.#latest.id));
	}

	async #create(store: AssessmentStore, assessment: Assessment): Promise<void> {
		const stored = await store.createAssessment(assessment);
		this.#storedHead = toHead(stored);
		this.#rememberRevisions(stored.answers);
		// The address now names it: reloading or changing language opens it again.
		replaceState(`#${stored.id}`, {});
	}

	/** Hears what other tabs write, and learns whether anything outlives the page. */
	async #attend(store: AssessmentStore): Promise<void> {
		this.#unsubscribe?.();
		this.#unsubscribe = store.subscribe((notice) => this.#hear(notice));
		await store.prepare().finally(() => {
			this.#persistent = store.persistent;
		});
	}

	#hear(notice: Notice): void {
		if (notice.kind === 'list' || notice.assessment !== this.#latest?.id) return;
		// Not on screen yet: read again before it is (`readAgain`).
		if (!this.#isTaken) return;
		if (notice.kind === 'answer') this.#takeInNewer([notice.record]);
		// A failure here says nothing new: the next write or reading will say it.
		else this.readAgain().catch(() => undefined);
	}

	/** The page has what was loaded: what was written elsewhere meanwhile is taken in first. */
	async catchUp(): Promise<void> {
		this.#isTaken = true;
		await this.readAgain();
	}

	/** Reads again what the device has, as after a long sleep: another tab may have written meanwhile. */
	async readAgain(): Promise<void> {
		const store = await this.#store;
		if (!store || !this.#latest || !this.#storedHead) return;
		const { assessment } = await store.loadAssessment(this.#latest.id);
		this.#takeInNewer(assessment.answers);
		this.#takeInNewerHead(toHead(assessment));
	}

	#takeInNewerHead(stored: AssessmentHead): void {
		const base = this.#storedHead;
		// Read before the last write of this page, told after it.
		if (!base || stored.revision < base.revision) return;
		if (this.#otherPlan) this.#noteOtherPlan(stored);
		this.#follow(stored, this.#storedHead ?? base);
	}

	/** Takes in what is newer on the device, except answers this page has yet to write. */
	#takeInNewer(records: readonly AnswerRecord[]): void {
		for (const record of records) {
			const key = keyOf(record);
			if (record.revision <= (this.#storedRevisions.get(key) ?? 0)) continue;
			if (this.#typing.isWaiting(key) || this.#saver.isWaiting(key)) continue;
			const conflict = this.#conflicts.find(({ mine }) => keyOf(mine) === key);
			if (conflict) this.#noteConflict({ mine: conflict.mine, theirs: record });
			else {
				this.#rememberRevisions([record]);
				this.#page.takeIn(record);
			}
		}
	}

	#rememberRevisions(records: readonly AnswerRecord[]): void {
		for (const record of records) this.#storedRevisions.set(keyOf(record), record.revision);
	}
}

function toHead({ answers: _answers, ...head }: Assessment): AssessmentHead {
	return head;
}

function keyOf({ respondent, question }: AnswerRecord): string {
	return `${respondent} ${question}`;
}
