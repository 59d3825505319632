import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { sampleAssessment, sampleRecord } from '../../../tests/fixtures/sample-assessment.ts';
import { openStore } from './open-store.ts';

const id = 'assessment-one';
let count = 0;

/** A store with one assessment whose database was written into from outside. */
async function createSpoiled(...records: readonly (readonly [string, object])[]) {
	const name = `quarantine-${++count}`;
	const store = openStore({ name });
	await store.createAssessment(sampleAssessment());
	const raw = await openDB(name);
	for (const [stored, record] of records) await raw.put(stored, record);
	raw.close();
	return store;
}

const badAnswer = {
	assessment: id,
	respondent: 'respondent-one',
	question: 'desk-network',
	revision: 3,
	answer: { kind: 'level', level: 9 }
};

describe('records no schema can read', () => {
	it('leave the other 999 assessments usable, and are listed and exported raw', async () => {
		const store = await createSpoiled(['assessments', { id: 'broken', head: 'rubbish-here' }]);
		for (let index = 1; index < 999; index++)
			await store.createAssessment({ ...sampleAssessment(`assessment-${index}`), answers: [] });
		const { heads, quarantined } = await store.listAssessments();
		expect(heads).toHaveLength(999);
		expect(quarantined).toEqual([
			{ store: 'assessments', raw: { id: 'broken', head: 'rubbish-here' } }
		]);
		expect(await store.exportRaw()).toContain('rubbish-here');
		store.close();
	});

	it('among the answers leave the other answers usable', async () => {
		const store = await createSpoiled(['answers', badAnswer]);
		const { assessment, quarantined } = await store.loadAssessment(id);
		expect(assessment.answers).toHaveLength(4);
		expect(quarantined).toEqual([{ store: 'answers', raw: badAnswer }]);
		store.close();
	});

	it('are kept when the question is answered anew', async () => {
		const store = await createSpoiled(['answers', badAnswer]);
		const fresh = sampleRecord('desk-network', { kind: 'level', level: 1, meaning: 2 });
		await store.saveAnswer(id, fresh, 0);
		expect((await store.loadAssessment(id)).assessment.answers).toContainEqual(fresh);
		expect((await store.listAssessments()).quarantined).toEqual([
			{ store: 'answers', raw: badAnswer }
		]);
		store.close();
	});

	it('are kept when the assessment is replaced from a file', async () => {
		const badHead = { id, head: 'rubbish-here' };
		const store = await createSpoiled(['assessments', badHead], ['answers', badAnswer]);
		await expect(store.loadAssessment(id)).rejects.toMatchObject({ code: 'failed' });
		await expect(store.importAssessment(sampleAssessment())).rejects.toMatchObject({
			code: 'conflict',
			stored: { head: null }
		});
		await store.importAssessment(sampleAssessment(), { replace: true });
		expect((await store.loadAssessment(id)).assessment.answers).toHaveLength(5);
		const { quarantined } = await store.listAssessments();
		expect(quarantined).toContainEqual({ store: 'assessments', raw: badHead });
		expect(quarantined).toContainEqual({ store: 'answers', raw: badAnswer });
		const readable = sampleAssessment().answers.map((record) => record.question);
		const kept = quarantined.filter((record) => record.store === 'answers');
		expect(kept, 'answers nobody could look at are kept too').toHaveLength(readable.length);
		store.close();
	});

	it('can be put into the bin, restored and deleted', async () => {
		const badHead = { id: 'broken', head: 'rubbish-here' };
		const store = await createSpoiled(['assessments', badHead]);
		await store.deleteAssessment('broken', '2026-05-01T00:00:00Z');
		await store.restoreAssessment('broken');
		expect((await store.listAssessments()).quarantined).toEqual([
			{ store: 'assessments', raw: badHead }
		]);
		await store.deleteAssessment('broken', '2026-05-01T00:00:00Z');
		expect(await store.emptyBin()).toBe(1);
		expect((await store.listAssessments()).quarantined).toEqual([]);
		store.close();
	});

	it('are exported also when JSON has no word for them', async () => {
		const store = await createSpoiled(['assessments', { id: 'broken', head: 12n }]);
		expect(JSON.parse(await store.exportRaw())).toMatchObject({
			format: 'innesto-raw',
			version: 1,
			stores: { assessments: [{ id }, { unreadable: '[object Object]' }] }
		});
		store.close();
	});
});
