import { describe, expect, it } from 'vitest';
import { replaceMethod } from '../../../tests/fixtures/replace-method.ts';
import type { Assessment } from '../core/assessment/assessment-schema.ts';
import { createAssessment } from '../core/assessment/create-assessment.ts';
import { AssessmentStore } from '../storage/assessment-store.ts';
import { createMemoryStore } from '../storage/create-memory-store.ts';
import { MemoryDatabase } from '../storage/memory-database.ts';
import { StorageError } from '../storage/storage-error.ts';
import { findPresent, importAssessment } from './import-assessment.ts';

const now = '2026-11-22T09:00:00.000Z';
const copyName = (name: string) => `${name} (copia)`;

function buildAssessment(name: string): Assessment {
	return createAssessment({
		id: 'assessment-one',
		respondentId: 'respondent-one',
		now,
		model: { id: 'mire', version: '1.0.0', hash: 'a'.repeat(64) },
		audience: 'company',
		set: 'quick',
		organization: { name, facts: {} }
	});
}

async function listNames(store: ReturnType<typeof createMemoryStore>) {
	const { heads, bin } = await store.listAssessments();
	const names = (entries: typeof heads) => entries.map(({ head }) => head.organization.name).sort();
	return { heads: names(heads), bin: names(bin) };
}

describe('importAssessment', () => {
	it('adds what is not here under its own id', async () => {
		const store = createMemoryStore();
		expect(await findPresent(store, 'assessment-one')).toBeNull();
		const id = await importAssessment(store, buildAssessment('Alfa'), 'add', copyName);
		expect(id).toBe('assessment-one');
		expect(await listNames(store)).toEqual({ heads: ['Alfa'], bin: [] });
	});

	it('keeps both under different ids and names', async () => {
		const store = createMemoryStore();
		await store.createAssessment(buildAssessment('Alfa'));
		const id = await importAssessment(store, buildAssessment('Alfa'), 'keep-both', copyName);
		expect(id).not.toBe('assessment-one');
		expect(await listNames(store)).toEqual({ heads: ['Alfa', 'Alfa (copia)'], bin: [] });
	});

	it('puts what it replaces into the bin, whole', async () => {
		const store = createMemoryStore();
		await store.createAssessment(buildAssessment('Present'));
		await importAssessment(store, buildAssessment('From the file'), 'replace', copyName);
		expect(await listNames(store)).toEqual({ heads: ['From the file'], bin: ['Present'] });
		expect((await findPresent(store, 'assessment-one'))?.inBin).toBe(false);
	});

	it('replaces one that lies in the bin and leaves that one in the bin', async () => {
		const store = createMemoryStore();
		await store.createAssessment(buildAssessment('Present'));
		await store.deleteAssessment('assessment-one', now);
		expect((await findPresent(store, 'assessment-one'))?.inBin).toBe(true);
		await importAssessment(store, buildAssessment('From the file'), 'replace', copyName);
		expect(await listNames(store)).toEqual({ heads: ['From the file'], bin: ['Present'] });
	});
});

describe('importAssessment when something goes wrong', () => {
	it('gives an assessment that cannot be read back from its file, and keeps what was there', async () => {
		const database = new MemoryDatabase();
		const unreadable = { id: 'assessment-one', head: 'rubbish-here' };
		await database.write(['assessments'], (tx) => tx.put('assessments', unreadable));
		const store = new AssessmentStore('unreadable', database);
		await importAssessment(store, buildAssessment('From the file'), 'add', copyName);
		expect(await listNames(store)).toEqual({ heads: ['From the file'], bin: [] });
		expect((await store.listAssessments()).quarantined).toEqual([
			{ store: 'assessments', raw: unreadable }
		]);
	});

	it('replaces nothing when what is here could not be put into the bin', async () => {
		const database = new MemoryDatabase();
		const store = new AssessmentStore('failing', database);
		await store.createAssessment(buildAssessment('Present'));
		// Once: what follows would work again.
		const mend = replaceMethod(database, 'write', () => () => {
			mend();
			return Promise.reject(new StorageError('failed'));
		});
		const importing = importAssessment(store, buildAssessment('New'), 'replace', copyName);
		await expect(importing).rejects.toMatchObject({ code: 'failed' });
		expect(await listNames(store)).toEqual({ heads: ['Present'], bin: [] });
	});
});
