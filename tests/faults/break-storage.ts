import { closeConnection } from '../fixtures/close-connection.ts';
import { replaceMethod } from '../fixtures/replace-method.ts';

/** How an operation on IndexedDB fails. */
export const faults = ['abort', 'commit', 'quota', 'close', 'lost'] as const;
export type Fault = (typeof faults)[number];

/** Whether storage works again after the operation that failed, or stays broken. */
export const durations = ['once', 'for-good'] as const;
export type Duration = (typeof durations)[number];

interface BrokenStorage {
	/** Whether the operation that was to fail has come. */
	readonly hasFailed: () => boolean;
	/** Makes everything work again. */
	readonly mend: () => void;
}

const failingMethods = ['get', 'getAll', 'put', 'delete'] as const;
const errorNames: Readonly<Record<Fault, string>> = {
	abort: 'AbortError',
	commit: 'AbortError',
	quota: 'QuotaExceededError',
	close: 'InvalidStateError',
	lost: 'UnknownError'
};

/**
 * Lets the operation number `at` (from 1: openings, upgrades, transactions, reads, writes and commits alike) fail in the given way,
 * as a browser would: a transaction aborted before or after the request succeeded, no space, a connection closed from outside, a storage process lost.
 */
export function breakStorage(fault: Fault, duration: Duration, at: number): BrokenStorage {
	let count = 0;
	const isBroken = () => {
		count++;
		return duration === 'once' ? count === at : count >= at;
	};
	const originals = [breakOpening, breakUpgrade, breakTransactions].map((breaking) =>
		breaking(fault, isBroken)
	);
	for (const method of failingMethods) originals.push(breakMethod(method, fault, isBroken));
	originals.push(breakCommit(isBroken));
	return {
		hasFailed: () => count >= at,
		mend: () => {
			for (const restore of originals) restore();
		}
	};
}

function breakOpening(fault: Fault, isBroken: () => boolean): () => void {
	return replaceMethod(
		IDBFactory.prototype,
		'open',
		(original) =>
			function (this: IDBFactory, ...args) {
				if (isBroken()) throw createError(fault);
				return original.apply(this, args);
			}
	);
}

function breakUpgrade(fault: Fault, isBroken: () => boolean): () => void {
	return replaceMethod(
		IDBDatabase.prototype,
		'createObjectStore',
		(original) =>
			function (this: IDBDatabase, ...args) {
				if (isBroken()) throw createError(fault);
				return original.apply(this, args);
			}
	);
}

function breakTransactions(fault: Fault, isBroken: () => boolean): () => void {
	return replaceMethod(
		IDBDatabase.prototype,
		'transaction',
		(original) =>
			function (this: IDBDatabase, ...args) {
				// The stand-in for IndexedDB upgrades by a call of its own, which a browser does not make.
				const isUpgrade = String(args[1]) === 'versionchange';
				if (!isUpgrade && isBroken()) {
					if (fault === 'close' || fault === 'lost') closeConnection(this);
					throw createError(fault);
				}
				return original.apply(this, args);
			}
	);
}

function breakMethod(
	method: (typeof failingMethods)[number],
	fault: Fault,
	isBroken: () => boolean
): () => void {
	return replaceMethod(
		IDBObjectStore.prototype,
		method,
		(original: (...args: never[]) => IDBRequest) =>
			function (this: IDBObjectStore, ...args: never[]) {
				if (!isBroken()) return original.apply(this, args);
				if (fault === 'quota') throw createError(fault);
				return failRequest(fault, original.apply(this, args), this.transaction);
			}
	);
}

/** The device refuses at the very end: every request succeeded, and nothing is kept. */
function breakCommit(isBroken: () => boolean): () => void {
	return replaceMethod(
		IDBTransaction.prototype,
		'commit',
		(original) =>
			function (this: IDBTransaction) {
				if (isBroken()) this.abort();
				else original.apply(this);
			}
	);
}

function failRequest(fault: Fault, request: IDBRequest, transaction: IDBTransaction): IDBRequest {
	if (fault === 'commit') {
		request.addEventListener('success', () => transaction.abort());
		return request;
	}
	transaction.abort();
	if (fault !== 'abort') closeConnection(transaction.db);
	return request;
}

function createError(fault: Fault): DOMException {
	return new DOMException(`broken on purpose: ${fault}`, errorNames[fault]);
}
