import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { sampleAssessment, sampleRecord } from '../../../tests/fixtures/sample-assessment.ts';
import { clearAnswer } from '../core/assessment/cleared-answer.ts';
import { writeAssessmentFile } from '../core/assessment/write-assessment-file.ts';
import type { AssessmentStore } from './assessment-store.ts';
import { createMemoryStore } from './create-memory-store.ts';
import { openStore } from './open-store.ts';
import { nameOwnPreference } from './preferences.ts';

const id = 'assessment-one';
const level = sampleRecord('desk-network', { kind: 'level', level: 2, meaning: 2 });
const opened: AssessmentStore[] = [];
let count = 0;

function keep(store: AssessmentStore): AssessmentStore {
	opened.push(store);
	return store;
}

async function readHead(store: AssessmentStore) {
	const { answers, ...head } = (await store.loadAssessment(id)).assessment;
	expect(answers).toBeDefined();
	return head;
}

afterEach(() => {
	for (const store of opened.splice(0)) store.close();
});

describe.each([
	['IndexedDB', () => keep(openStore({ name: `store-${++count}` }))],
	['memory', () => keep(createMemoryStore(`memory-${++count}`))]
])('AssessmentStore in %s', (_name, create) => {
	async function createFilled(): Promise<AssessmentStore> {
		const store = create();
		await store.createAssessment(sampleAssessment());
		return store;
	}

	it('gives back an assessment as it was created', async () => {
		const store = await createFilled();
		const { assessment, quarantined } = await store.loadAssessment(id);
		expect(assessment).toEqual(sampleAssessment());
		expect(quarantined).toEqual([]);
	});

	it('lists heads with the number of answers, notes alone not counted', async () => {
		const store = await createFilled();
		const { heads, bin, quarantined } = await store.listAssessments();
		expect(heads).toMatchObject([{ head: { id }, answered: 4 }]);
		expect([bin, quarantined]).toEqual([[], []]);
	});

	it('saves an answer, counts it in the head and gives back its revision', async () => {
		const store = await createFilled();
		const added = sampleRecord('brand-new', { kind: 'unknown', meaning: 1 });
		expect(await store.saveAnswer(id, added, 0)).toMatchObject({ revision: 1 });
		const later = { ...level, changedAt: '2026-05-01T00:00:00Z' };
		expect(await store.saveAnswer(id, later, 1)).toMatchObject({ revision: 2 });
		const { heads } = await store.listAssessments();
		expect(heads).toMatchObject([
			{ answered: 5, head: { revision: 14, changedAt: '2026-05-01T00:00:00Z' } }
		]);
		const { assessment } = await store.loadAssessment(id);
		expect(assessment.answers).toContainEqual({ ...later, revision: 2 });
		expect(assessment.answers).toHaveLength(6);
	});

	it('rejects an answer whose stored revision is another, with what is stored', async () => {
		const store = await createFilled();
		await store.saveAnswer(id, level, 1);
		const stale = sampleRecord('desk-network', { kind: 'level', level: 4, meaning: 2 });
		await expect(store.saveAnswer(id, stale, 1)).rejects.toMatchObject({
			code: 'conflict',
			stored: { kind: 'answer', record: { revision: 2, answer: { level: 2 } } }
		});
		await expect(
			store.saveAnswer(id, sampleRecord('never', { kind: 'unknown', meaning: 1 }), 3)
		).rejects.toMatchObject({ code: 'conflict', stored: { record: null } });
		const { assessment } = await store.loadAssessment(id);
		expect(assessment.revision).toBe(13);
	});

	it('accepts a stale answer that says what is stored already', async () => {
		const store = await createFilled();
		await store.saveAnswer(id, level, 1);
		expect(await store.saveAnswer(id, level, 1)).toMatchObject({ revision: 2 });
	});

	it('an answer that was taken away still guards against older views', async () => {
		const store = await createFilled();
		await store.saveAnswer(id, sampleRecord('desk-network', clearAnswer(2)), 1);
		expect((await store.listAssessments()).heads).toMatchObject([{ answered: 3 }]);
		await expect(store.saveAnswer(id, level, 1)).rejects.toMatchObject({ code: 'conflict' });
		await expect(store.saveAnswer(id, level, 0)).rejects.toMatchObject({ code: 'conflict' });
	});

	it('saves answers one after another without waiting for each', async () => {
		const store = create();
		const saves = [
			store.createAssessment(sampleAssessment()),
			...[1, 2, 3].map((revision) => store.saveAnswer(id, level, revision)),
			store.saveAnswer(id, sampleRecord('evaluation', { kind: 'unknown', meaning: 1 }), 1)
		];
		await Promise.all(saves);
		expect((await store.loadAssessment(id)).assessment.revision).toBe(16);
	});

	it('refuses answers to what is gone: assessment, respondent, or in the bin', async () => {
		const store = await createFilled();
		await expect(store.saveAnswer('assessment-nil', level, 0)).rejects.toMatchObject({
			code: 'not-found'
		});
		await expect(
			store.saveAnswer(id, { ...level, respondent: 'respondent-nil' }, 0)
		).rejects.toMatchObject({ code: 'not-found' });
		await store.deleteAssessment(id, '2026-05-01T00:00:00Z');
		await expect(store.saveAnswer(id, level, 1)).rejects.toMatchObject({ code: 'not-found' });
		await expect(store.loadAssessment(id)).rejects.toMatchObject({ code: 'not-found' });
	});

	it('writes nothing it could not read back', async () => {
		const store = await createFilled();
		const tooLong = { ...level, answer: { ...level.answer, comment: 'x'.repeat(5001) } };
		await expect(store.saveAnswer(id, tooLong, 1)).rejects.toMatchObject({ code: 'failed' });
		const sample = sampleAssessment('assessment-two');
		await expect(store.createAssessment({ ...sample, respondents: [] })).rejects.toMatchObject({
			code: 'failed'
		});
		expect((await store.listAssessments()).heads).toHaveLength(1);
		expect((await store.loadAssessment(id)).assessment).toEqual(sampleAssessment());
	});

	it('saves the parts of a head that changed and keeps what changed elsewhere', async () => {
		const store = await createFilled();
		const base = await readHead(store);
		const organization = { name: 'Altro', facts: {} };
		await store.saveHead({ ...base, organization }, base);
		const { example, ...rest } = base;
		expect(example).toBe('invented');
		const saved = await store.saveHead({ ...rest, set: 'quick' }, base);
		expect(saved).toMatchObject({ organization, set: 'quick', revision: 14 });
		expect(await readHead(store)).toEqual(saved);
		expect(saved.example).toBeUndefined();
	});

	it('rejects a head whose same part was changed elsewhere, with what is stored', async () => {
		const store = await createFilled();
		const base = await readHead(store);
		await store.saveHead({ ...base, organization: { name: 'One', facts: {} } }, base);
		await expect(
			store.saveHead({ ...base, organization: { name: 'Two', facts: {} } }, base)
		).rejects.toMatchObject({
			code: 'conflict',
			stored: { kind: 'head', head: { organization: { name: 'One' } } }
		});
	});

	it('moves to the bin and back without losing anything', async () => {
		const store = await createFilled();
		await store.deleteAssessment(id, '2026-05-01T00:00:00Z');
		expect(await store.listAssessments()).toMatchObject({
			heads: [],
			bin: [{ head: { id }, deletedAt: '2026-05-01T00:00:00Z' }]
		});
		await store.restoreAssessment(id);
		expect((await store.loadAssessment(id)).assessment).toEqual(sampleAssessment());
		await expect(store.restoreAssessment('assessment-nil')).rejects.toMatchObject({
			code: 'not-found'
		});
	});

	it('empties the bin and nothing else', async () => {
		const store = await createFilled();
		await store.createAssessment(sampleAssessment('assessment-two'));
		await store.deleteAssessment('assessment-two', '2026-05-01T00:00:00Z');
		expect(await store.emptyBin()).toBe(1);
		expect(await store.emptyBin()).toBe(0);
		expect((await store.listAssessments()).bin).toEqual([]);
		expect((await store.loadAssessment(id)).assessment.answers).toHaveLength(5);
		expect(await store.exportRaw()).not.toContain('assessment-two');
	});

	it('empties the bin with what was remembered of its reports', async () => {
		const store = await createFilled();
		await store.createAssessment(sampleAssessment('assessment-two'));
		for (const assessment of [id, 'assessment-two'])
			for (const kind of ['front-matter', 'logo'] as const)
				await store.savePreference(nameOwnPreference(kind, assessment), `words of ${assessment}`);
		await store.deleteAssessment('assessment-two', '2026-05-01T00:00:00Z');
		expect(await store.exportRaw()).toContain('words of assessment-two');
		await store.emptyBin();
		const kept = await store.exportRaw();
		expect(kept).not.toContain('words of assessment-two');
		expect(kept).toContain(`words of ${id}`);
	});

	it('imports nothing over another assessment unless told to', async () => {
		const store = await createFilled();
		await store.saveAnswer(id, level, 1);
		await expect(store.importAssessment(sampleAssessment())).rejects.toMatchObject({
			code: 'conflict',
			stored: { kind: 'head', head: { id } }
		});
		expect((await store.loadAssessment(id)).assessment.answers).toContainEqual({
			...level,
			revision: 2
		});
	});

	it('imports the very same assessment again without a word', async () => {
		const store = await createFilled();
		expect(await store.importAssessment(sampleAssessment())).toEqual(sampleAssessment());
	});

	it('replaces wholly, with revisions no older page can match', async () => {
		const store = await createFilled();
		await store.saveAnswer(id, sampleRecord('extra', { kind: 'unknown', meaning: 1 }), 0);
		const stored = await store.importAssessment(sampleAssessment(), { replace: true });
		expect((await store.loadAssessment(id)).assessment).toEqual(stored);
		expect(writeAssessmentFile({ ...stored, revision: 12 })).toHaveLength(
			writeAssessmentFile(sampleAssessment()).length + stored.answers.length
		);
		await expect(store.saveAnswer(id, level, 1)).rejects.toMatchObject({ code: 'conflict' });
	});

	it('keeps preferences and reads them by their schema', async () => {
		const store = create();
		expect(await store.loadPreference('lastBackup', z.string())).toBeNull();
		await store.savePreference('lastBackup', '2026-05-01');
		expect(await store.loadPreference('lastBackup', z.string())).toBe('2026-05-01');
		expect(await store.loadPreference('lastBackup', z.number())).toBeNull();
	});

	it('gives nothing its caller could change by accident', async () => {
		const store = await createFilled();
		const { assessment } = await store.loadAssessment(id);
		assessment.organization.name = 'changed in memory';
		expect((await store.loadAssessment(id)).assessment).toEqual(sampleAssessment());
	});

	it('rejects with closed once it has let go', async () => {
		const store = await createFilled();
		store.close();
		await expect(store.loadAssessment(id)).rejects.toMatchObject({ code: 'closed' });
	});
});
