import { expect } from 'vitest';
import type { AssessmentStore } from '../../src/lib/storage/assessment-store.ts';
import { openStore } from '../../src/lib/storage/open-store.ts';
import { StorageError, storageErrorCodes } from '../../src/lib/storage/storage-error.ts';
import { breakStorage, type Duration, type Fault } from './break-storage.ts';

/** Does one thing; true when it was acknowledged as kept on the device. */
type Attempt = (doing: (store: AssessmentStore) => Promise<unknown>) => Promise<boolean>;

export interface Journey {
	/** What is there before storage breaks. */
	readonly before?: (store: AssessmentStore) => Promise<unknown>;
	/** What the person does; gives a check of what a new page finds afterwards. */
	readonly go: (attempt: Attempt) => Promise<(store: AssessmentStore) => Promise<void>>;
}

let count = 0;

/**
 * Runs a journey with operation 1 failing, then 2, and so on until no operation is left to fail; checks after
 * each what a new page finds. Gives the number of operations that were made to fail.
 */
export async function runJourney(
	journey: Journey,
	fault: Fault,
	duration: Duration
): Promise<number> {
	for (let at = 1; ; at++) if (!(await runOnce(journey, fault, duration, at))) return at - 1;
}

async function runOnce(
	{ before, go }: Journey,
	fault: Fault,
	duration: Duration,
	at: number
): Promise<boolean> {
	const name = `faults-${++count}`;
	if (before) await withStore(name, before);
	const broken = breakStorage(fault, duration, at);
	const store = openStore({ name, openTimeoutMs: 1000 });
	let check: (store: AssessmentStore) => Promise<void>;
	try {
		check = await go((doing) => attempt(store, doing));
	} finally {
		broken.mend();
		store.close();
	}
	await withStore(name, check);
	return broken.hasFailed();
}

async function attempt(
	store: AssessmentStore,
	doing: (store: AssessmentStore) => Promise<unknown>
): Promise<boolean> {
	try {
		await doing(store);
		return store.persistent;
	} catch (error) {
		if (!(error instanceof StorageError)) throw error;
		expect(storageErrorCodes).toContain(error.code);
		return false;
	}
}

async function withStore(
	name: string,
	work: (store: AssessmentStore) => Promise<unknown>
): Promise<void> {
	const store = openStore({ name });
	await work(store);
	expect(store.persistent).toBe(true);
	store.close();
}
