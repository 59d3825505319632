import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { computeContentHash } from '../core/assessment/content-hash.ts';
import { schemaVersion } from './migrations.ts';
import { openStore } from './open-store.ts';

const dumpSchema = z.strictObject({
	version: z.int(),
	contentHashes: z.record(z.string(), z.string()),
	stores: z.record(
		z.string(),
		z.strictObject({
			keyPath: z.union([z.string(), z.array(z.string())]),
			records: z.array(z.unknown())
		})
	)
});

/** Makes a database as the dump says, without any code of ours. */
async function restore(name: string, file: string) {
	const url = new URL(`../../../tests/fixtures/database/${file}`, import.meta.url);
	const dump = z.parse(dumpSchema, JSON.parse(readFileSync(url, 'utf8')));
	const database = await openDB(name, dump.version, {
		upgrade(database) {
			for (const [store, { keyPath, records }] of Object.entries(dump.stores)) {
				const created = database.createObjectStore(store, { keyPath });
				for (const record of records) void created.put(record);
			}
		}
	});
	database.close();
	return dump;
}

describe('every released schema version', () => {
	it('has a frozen dump up to today’s', () => {
		expect(schemaVersion).toBe(1);
	});

	it.each(['v1.json'])(
		'%s opens with every answer, bin, preference and quarantine',
		async (file) => {
			const name = `migrations-${file}`;
			const { contentHashes } = await restore(name, file);
			const store = openStore({ name });
			const { heads, bin, quarantined } = await store.listAssessments();
			expect(heads.map(({ head }) => head.id)).toEqual(['assessment-one']);
			expect(bin.map(({ head }) => head.id)).toEqual(['assessment-two']);
			expect(quarantined).toHaveLength(1);
			for (const { head, answered } of heads) {
				const { assessment } = await store.loadAssessment(head.id);
				expect(computeContentHash(assessment)).toBe(contentHashes[head.id]);
				expect(answered).toBe(4);
			}
			expect(await store.loadPreference('language', z.string())).toBe('it');
			store.close();
		}
	);

	it('has the stores and keys of its dump when made anew', async () => {
		const store = openStore({ name: 'migrations-new' });
		await store.prepare();
		const database = await openDB('migrations-new');
		const shape = [...database.objectStoreNames].map((entry) => [
			entry,
			database.transaction(entry).store.keyPath
		]);
		const dump = await restore('migrations-shape', 'v1.json');
		const expected = Object.entries(dump.stores).map(([entry, { keyPath }]) => [entry, keyPath]);
		expect(Object.fromEntries(shape)).toEqual(Object.fromEntries(expected));
		database.close();
		store.close();
	});
});
