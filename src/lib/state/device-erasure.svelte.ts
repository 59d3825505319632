import type { AssessmentHead } from '../core/assessment/assessment-schema.ts';
import { eraseDevice } from './erase-device.ts';
import { ownStore } from './stores.ts';

/** One assessment that will go. */
export interface ErasedAssessment {
	readonly head: AssessmentHead;
	/** A file holds its last change. */
	readonly hasCopy: boolean;
}

/** What will go; null for the assessments when they cannot be listed. */
export interface ErasureList {
	readonly assessments: readonly ErasedAssessment[] | null;
	readonly quarantined: number;
}

export type ErasureState =
	| { readonly kind: 'idle' | 'erasing' | 'erased' | 'failed' }
	| { readonly kind: 'asking'; readonly list: ErasureList };

/** Erasing everything on this device, after showing what will go. */
export class DeviceErasure {
	#state = $state.raw<ErasureState>({ kind: 'idle' });

	get state(): ErasureState {
		return this.#state;
	}

	/** Looks up what will go. */
	async ask(): Promise<void> {
		this.#state = { kind: 'asking', list: await listWhatGoes() };
	}

	/** Leaves everything as it is. */
	cancel(): void {
		if (this.#state.kind === 'asking') this.#state = { kind: 'idle' };
	}

	async confirm(): Promise<void> {
		this.#state = { kind: 'erasing' };
		try {
			await eraseDevice();
			this.#state = { kind: 'erased' };
		} catch {
			// Held by another tab or refused by the browser: said with what to do about it.
			this.#state = { kind: 'failed' };
		}
	}
}

async function listWhatGoes(): Promise<ErasureList> {
	try {
		const [store, { loadSavedCopies }] = await Promise.all([
			ownStore(),
			import('./saved-copies.ts')
		]);
		const [{ heads, bin, quarantined }, copies] = await Promise.all([
			store.listAssessments(),
			loadSavedCopies(store)
		]);
		const assessments = [...heads, ...bin].map(({ head }) => ({
			head,
			hasCopy: copies.get(head.id)?.changedAt === head.changedAt
		}));
		return { assessments, quarantined: quarantined.length };
	} catch {
		// Storage cannot be read; it can still be erased.
		return { assessments: null, quarantined: 0 };
	}
}
