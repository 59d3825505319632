import type { AssessmentHead } from '../core/assessment/assessment-schema.ts';
import type { Language } from '../core/definition/vocabulary.ts';
import { FileError } from '../files/file-error.ts';
import type { AssessmentStore } from '../storage/assessment-store.ts';
import type { DeletedAssessment, ListedAssessment } from '../storage/list-assessments.ts';
import type { QuarantinedRecord } from '../storage/quarantine.ts';
import type { StorageErrorCode } from '../storage/storage-error.ts';
import { toStorageError } from '../storage/to-storage-error.ts';
import type { ListProgress } from './list-progress.ts';
import { saveCopy } from './save-copy.ts';
import { needsCopy } from './needs-copy.ts';
import type { SavedCopy } from './saved-copies.ts';
import { storageHealth } from './storage-health.svelte.ts';
import { ownStore } from './stores.ts';

export type ListStatus = 'opening' | 'ready' | 'failed';

/** One line of the list. */
export interface ListEntry {
	readonly head: AssessmentHead;
	readonly answered: number;
	/** Questions asked; null while (or when) the questionnaire is not at hand. */
	readonly asked: number | null;
	/** Answered with a level, its base asked for and missing; zero while that is not known. */
	readonly ungraded: number;
	readonly copy: SavedCopy | undefined;
	/** The copy in a file is missing or old. */
	readonly needsCopy: boolean;
}

/** What the person just did here, or what went wrong; each is said in a sentence. */
export type ListEvent =
	| { readonly kind: 'removed' | 'restored'; readonly head: AssessmentHead }
	| { readonly kind: 'copied'; readonly fileName: string }
	| { readonly kind: 'bin-emptied' }
	| { readonly kind: 'copy-failed' }
	| { readonly kind: 'failed'; readonly code: StorageErrorCode };

/** The person's own assessments on this device, with their bin, copies and what cannot be read. */
export class AssessmentList {
	#status = $state<ListStatus>('opening');
	#failure = $state<StorageErrorCode | null>(null);
	#persistent = $state(true);
	#listed = $state.raw<readonly ListedAssessment[]>([]);
	#bin = $state.raw<readonly DeletedAssessment[]>([]);
	#quarantined = $state.raw<readonly QuarantinedRecord[]>([]);
	#copies = $state.raw<ReadonlyMap<string, SavedCopy>>(new Map());
	#progress = $state.raw<ReadonlyMap<string, ListProgress>>(new Map());
	#event = $state.raw<ListEvent | null>(null);
	readonly #language: Language;
	readonly #entries = $derived(this.#buildEntries(new Date()));

	constructor(language: Language) {
		this.#language = language;
	}

	get status(): ListStatus {
		return this.#status;
	}
	/** Why the list could not be opened. */
	get failure(): StorageErrorCode | null {
		return this.#failure;
	}
	/** False when nothing outlives the page: a private window, storage refused. */
	get persistent(): boolean {
		return this.#persistent;
	}
	/** Last changed first. */
	get entries(): readonly ListEntry[] {
		return this.#entries;
	}
	get bin(): readonly DeletedAssessment[] {
		return this.#bin;
	}
	get quarantined(): readonly QuarantinedRecord[] {
		return this.#quarantined;
	}
	get event(): ListEvent | null {
		return this.#event;
	}

	/** Opens the list and follows what other tabs change, until the function given back is called. */
	open(): () => void {
		void this.refresh();
		const following = ownStore().then((store) => store.subscribe(() => void this.refresh()));
		// A store that cannot be had is said by refresh, in words.
		return () => void following.then((unsubscribe) => unsubscribe()).catch(() => undefined);
	}

	async refresh(): Promise<void> {
		try {
			const [store, { loadSavedCopies }] = await Promise.all([
				ownStore(),
				import('./saved-copies.ts')
			]);
			const [list, copies] = await Promise.all([store.listAssessments(), loadSavedCopies(store)]);
			this.#listed = list.heads;
			this.#bin = list.bin;
			this.#quarantined = list.quarantined;
			this.#copies = copies;
			this.#failure = null;
			this.#status = 'ready';
			this.#persistent = store.persistent;
			storageHealth.noteOpened();
			void this.#measure(store);
		} catch (error) {
			this.#failure = toStorageError(error).code;
			this.#status = 'failed';
		}
	}

	/** The list is there without it; what cannot be fetched leaves the answers told alone. */
	async #measure(store: AssessmentStore): Promise<void> {
		const heads = this.#listed.map(({ head }) => head);
		if (heads.length === 0) return;
		const measuring = import('./list-progress.ts').then(({ loadListProgress }) =>
			loadListProgress(store, heads, this.#language)
		);
		this.#progress = await measuring.catch(() => new Map());
	}

	/** Puts an assessment into the bin; `restore` takes it back. */
	remove(head: AssessmentHead): Promise<void> {
		return this.#do(async () => {
			await (await ownStore()).deleteAssessment(head.id, new Date().toISOString());
			return { kind: 'removed', head };
		});
	}

	restore(head: AssessmentHead): Promise<void> {
		return this.#do(async () => {
			await (await ownStore()).restoreAssessment(head.id);
			return { kind: 'restored', head };
		});
	}

	emptyBin(): Promise<void> {
		return this.#do(async () => {
			await (await ownStore()).emptyBin();
			return { kind: 'bin-emptied' };
		});
	}

	saveCopy(id: string): Promise<void> {
		return this.#do(async () => {
			const { assessment } = await (await ownStore()).loadAssessment(id);
			return { kind: 'copied', fileName: await saveCopy(assessment) };
		});
	}

	async #do(work: () => Promise<ListEvent>): Promise<void> {
		try {
			this.#event = await work();
		} catch (error) {
			this.#event =
				error instanceof FileError
					? { kind: 'copy-failed' }
					: { kind: 'failed', code: toStorageError(error).code };
		}
		await this.refresh();
	}

	#buildEntries(now: Date): readonly ListEntry[] {
		return [...this.#listed]
			.sort((a, b) => (a.head.changedAt < b.head.changedAt ? 1 : -1))
			.map(({ head, answered }) => {
				const progress = this.#progress.get(head.id);
				const copy = this.#copies.get(head.id);
				return {
					head,
					answered: progress?.answered ?? answered,
					asked: progress?.asked ?? null,
					ungraded: progress?.ungraded ?? 0,
					copy,
					needsCopy: needsCopy(answered, head.changedAt, copy, now)
				};
			});
	}
}
