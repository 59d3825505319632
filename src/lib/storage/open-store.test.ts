import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { closeConnection } from '../../../tests/fixtures/close-connection.ts';
import { replaceMethod } from '../../../tests/fixtures/replace-method.ts';
import { sampleAssessment, sampleRecord } from '../../../tests/fixtures/sample-assessment.ts';
import type { AssessmentStore } from './assessment-store.ts';
import { openStore, type StoreOptions } from './open-store.ts';

const id = 'assessment-one';
const level = sampleRecord('desk-network', { kind: 'level', level: 2, meaning: 2 });
const opened: AssessmentStore[] = [];
const restores: (() => void)[] = [];
let count = 0;

function createStore(options: Partial<StoreOptions> = {}): AssessmentStore {
	const store = openStore({ name: `open-${++count}`, ...options });
	opened.push(store);
	return store;
}

/** Catches every connection as it is used, to close it from outside as a browser does. */
function watchConnections(): IDBDatabase[] {
	const connections: IDBDatabase[] = [];
	restores.push(
		replaceMethod(
			IDBDatabase.prototype,
			'transaction',
			(original) =>
				function (this: IDBDatabase, ...args) {
					connections.push(this);
					return original.apply(this, args);
				}
		)
	);
	return connections;
}

afterEach(() => {
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
	for (const restore of restores.splice(0).reverse()) restore();
	for (const store of opened.splice(0)) store.close();
});

describe('openStore', () => {
	it('asks for strict durability in every transaction that writes', async () => {
		const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
		const store = createStore();
		await store.createAssessment(sampleAssessment());
		await store.saveAnswer(id, level, 1);
		await store.deleteAssessment(id, '2026-05-01T00:00:00Z');
		await store.restoreAssessment(id);
		await store.emptyBin();
		await store.savePreference('any', 1);
		const writes = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite');
		expect(writes).toHaveLength(6);
		for (const [, , options] of writes) expect(options).toEqual({ durability: 'strict' });
	});

	it('opens a connection of its own once the browser has closed the first', async () => {
		const connections = watchConnections();
		const store = createStore();
		await store.createAssessment(sampleAssessment());
		const [first] = connections;
		closeConnection(first);
		const started = performance.now();
		expect(await store.saveAnswer(id, level, 1)).toMatchObject({ revision: 2 });
		expect(performance.now() - started).toBeLessThan(500);
		expect(connections.at(-1)).not.toBe(first);
	});

	it('tries an operation again whose transaction fell with its connection', async () => {
		const connections = watchConnections();
		const store = createStore();
		await store.createAssessment(sampleAssessment());
		let isFirst = true;
		restores.push(
			replaceMethod(
				IDBObjectStore.prototype,
				'put',
				(original) =>
					function (this: IDBObjectStore, ...args) {
						const request = original.apply(this, args);
						if (isFirst) {
							closeConnection(connections.at(-1));
							this.transaction.abort();
						}
						isFirst = false;
						return request;
					}
			)
		);
		expect(await store.saveAnswer(id, level, 1)).toMatchObject({ revision: 2 });
		expect((await store.loadAssessment(id)).assessment.revision).toBe(13);
	});

	it('rejects when a fresh connection is lost too, and changes nothing', async () => {
		const store = createStore();
		await store.createAssessment(sampleAssessment());
		const lost = () => {
			throw new DOMException('Connection to Indexed Database server lost', 'UnknownError');
		};
		vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(lost);
		await expect(store.saveAnswer(id, level, 1)).rejects.toMatchObject({ code: 'failed' });
		vi.restoreAllMocks();
		expect((await store.loadAssessment(id)).assessment).toEqual(sampleAssessment());
	});

	it('says quota when there is no space, keeps what was there and works again afterwards', async () => {
		const store = createStore();
		await store.createAssessment(sampleAssessment());
		vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
			throw new DOMException('full', 'QuotaExceededError');
		});
		await expect(store.saveAnswer(id, level, 1)).rejects.toMatchObject({ code: 'quota' });
		expect((await store.loadAssessment(id)).assessment).toEqual(sampleAssessment());
		expect(await store.saveAnswer(id, level, 1)).toMatchObject({ revision: 2 });
	});

	it('keeps everything in memory and says so where there is no storage', async () => {
		vi.stubGlobal('indexedDB', {
			open: () => {
				throw new DOMException('refused', 'SecurityError');
			}
		});
		const onUnavailable = vi.fn();
		const store = createStore({ onUnavailable });
		await store.createAssessment(sampleAssessment());
		await store.saveAnswer(id, level, 1);
		expect(store.persistent).toBe(false);
		expect(onUnavailable).toHaveBeenCalledExactlyOnceWith(
			expect.objectContaining({ code: 'unavailable' })
		);
		expect((await store.loadAssessment(id)).assessment.revision).toBe(13);
	});

	it('is persistent where there is storage', async () => {
		const store = createStore();
		await store.prepare();
		expect(store.persistent).toBe(true);
	});

	it('never goes to memory after it has opened', async () => {
		const connections = watchConnections();
		const onUnavailable = vi.fn();
		const store = createStore({ onUnavailable });
		await store.createAssessment(sampleAssessment());
		closeConnection(connections.at(-1));
		vi.stubGlobal('indexedDB', undefined);
		await expect(store.saveAnswer(id, level, 1)).rejects.toMatchObject({ code: 'unavailable' });
		expect(onUnavailable).not.toHaveBeenCalled();
	});

	it('recognises data of a newer version, leaves them alone and exports them raw', async () => {
		const name = `open-${++count}`;
		const newer = await openDB(name, 99, {
			upgrade: (database) => void database.createObjectStore('tomorrow', { keyPath: 'id' })
		});
		await newer.put('tomorrow', { id: 'from-the-future' });
		newer.close();
		const onUnavailable = vi.fn();
		const store = createStore({ name, onUnavailable });
		await expect(store.listAssessments()).rejects.toMatchObject({ code: 'newer-version' });
		expect(onUnavailable).not.toHaveBeenCalled();
		expect(JSON.parse(await store.exportRaw())).toMatchObject({
			version: 99,
			stores: { tomorrow: [{ id: 'from-the-future' }] }
		});
	});

	it('creates no database by exporting one that is not there', async () => {
		const name = `open-${++count}`;
		await expect(createStore({ name }).exportRaw()).rejects.toMatchObject({ code: 'failed' });
		expect((await indexedDB.databases()).map((entry) => entry.name)).not.toContain(name);
	});
});

describe('openStore beside other pages', () => {
	it('lets go for a newer page, after what is being saved, and says so', async () => {
		const name = `open-${++count}`;
		let flushed: Promise<unknown> = Promise.resolve();
		const onVersionChange = vi.fn(() => {
			flushed = store.saveAnswer(id, level, 1);
		});
		const store: AssessmentStore = createStore({ name, onVersionChange });
		await store.createAssessment(sampleAssessment());
		const newer = await openDB(name, 99);
		expect(onVersionChange).toHaveBeenCalledOnce();
		await expect(flushed).resolves.toMatchObject({ revision: 2 });
		expect(await newer.count('answers')).toBe(5);
		await expect(store.saveAnswer(id, level, 2)).rejects.toMatchObject({ code: 'closed' });
		newer.close();
	});

	it('does not wait for ever for a page that will not let go', async () => {
		const name = `open-${++count}`;
		const stubborn = await openDB(name, 1);
		const deleting = deleteDB(name);
		const onUnavailable = vi.fn();
		const store = createStore({ name, openTimeoutMs: 40, onUnavailable });
		await expect(store.listAssessments()).rejects.toMatchObject({ code: 'blocked' });
		expect(onUnavailable).not.toHaveBeenCalled();
		stubborn.close();
		await deleting;
		expect(await store.listAssessments()).toEqual({ heads: [], bin: [], quarantined: [] });
	});
});
