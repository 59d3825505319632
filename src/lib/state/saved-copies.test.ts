import { describe, expect, it } from 'vitest';
import { createMemoryStore } from '../storage/create-memory-store.ts';
import { needsCopy } from './needs-copy.ts';
import { loadSavedCopies, rememberSavedCopy } from './saved-copies.ts';

const now = new Date('2026-11-22T12:00:00Z');
const changedAt = '2026-11-20T09:00:00.000Z';

describe('needsCopy', () => {
	it('asks for a first copy once there are answers', () => {
		expect(needsCopy(0, changedAt, undefined, now)).toBe(false);
		expect(needsCopy(1, changedAt, undefined, now)).toBe(true);
	});

	it('leaves alone what has not changed since the copy, however old', () => {
		expect(needsCopy(9, changedAt, { savedAt: '2025-01-01T00:00:00Z', changedAt }, now)).toBe(
			false
		);
	});

	it('asks again when a copy with other content is more than seven days old', () => {
		const older = '2026-11-10T09:00:00.000Z';
		const copy = (savedAt: string) => ({ savedAt, changedAt: older });
		expect(needsCopy(9, changedAt, copy('2026-11-16T12:00:00Z'), now)).toBe(false);
		expect(needsCopy(9, changedAt, copy('2026-11-15T11:00:00Z'), now)).toBe(true);
	});
});

describe('saved copies', () => {
	it('are remembered for each assessment apart', async () => {
		const store = createMemoryStore();
		await rememberSavedCopy(store, { id: 'first-one', changedAt }, '2026-11-21T00:00:00Z');
		await rememberSavedCopy(store, { id: 'other-one', changedAt }, '2026-11-22T00:00:00Z');
		const copies = await loadSavedCopies(store);
		expect(copies.get('first-one')?.savedAt).toBe('2026-11-21T00:00:00Z');
		expect(copies.get('other-one')?.savedAt).toBe('2026-11-22T00:00:00Z');
	});

	it('are none when what is stored cannot be read', async () => {
		const store = createMemoryStore();
		await store.savePreference('saved-copies', ['rubbish']);
		expect((await loadSavedCopies(store)).size).toBe(0);
	});
});
