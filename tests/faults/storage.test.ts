import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../src/lib/core/assessment/assessment-schema.ts';
import { computeContentHash } from '../../src/lib/core/assessment/content-hash.ts';
import type { AssessmentStore } from '../../src/lib/storage/assessment-store.ts';
import { sampleAssessment, sampleRecord } from '../fixtures/sample-assessment.ts';
import { durations, faults } from './break-storage.ts';
import { runJourney, type Journey } from './run-journey.ts';

const id = 'assessment-one';
const now = '2026-11-22T10:00:00.000Z';
const answers = [
	sampleRecord('desk-network', { kind: 'level', level: 4, meaning: 2 }),
	sampleRecord('brand-new', { kind: 'level', level: 1, meaning: 1 }),
	sampleRecord('another-new', { kind: 'unknown', meaning: 1 })
];

async function loadIfThere(store: AssessmentStore): Promise<Assessment | null> {
	const { heads } = await store.listAssessments();
	return heads.some(({ head }) => head.id === id)
		? (await store.loadAssessment(id)).assessment
		: null;
}

/** Creates, answers three questions, reloads. */
const answering: Journey = {
	async go(attempt) {
		const created = await attempt((store) => store.createAssessment(sampleAssessment()));
		const kept: boolean[] = [];
		for (const [index, record] of answers.entries())
			kept.push(await attempt((store) => store.saveAnswer(id, record, index === 0 ? 1 : 0)));
		return async (store) => {
			const found = await loadIfThere(store);
			expect(found !== null).toBe(created);
			for (const [index, { question, answer }] of answers.entries()) {
				const stored = found?.answers.find((record) => record.question === question)?.answer;
				if (kept[index]) expect(stored).toEqual(answer);
				else expect(stored).not.toEqual(answer);
			}
		};
	}
};

/** Replaces an assessment by a file with forty answers. */
const importing: Journey = {
	before: (store) => store.createAssessment(sampleAssessment()),
	async go(attempt) {
		const many = Array.from({ length: 40 }, (_, index) =>
			sampleRecord(`question-${index}`, { kind: 'level', level: 3, meaning: 1 })
		);
		const imported = { ...sampleAssessment(), answers: many };
		const done = await attempt((store) => store.importAssessment(imported, { replace: true }));
		return async (store) => {
			const found = await loadIfThere(store);
			const expected = done ? imported : sampleAssessment();
			expect(found && computeContentHash(found)).toBe(computeContentHash(expected));
			const { heads } = await store.listAssessments();
			expect(heads.map(({ answered }) => answered)).toEqual([done ? 40 : 4]);
		};
	}
};

/** Deletes, looks into the bin, restores. */
const deleting: Journey = {
	before: (store) => store.createAssessment(sampleAssessment()),
	async go(attempt) {
		const deleted = await attempt((store) => store.deleteAssessment(id, now));
		await attempt((store) => store.listAssessments());
		const restored = await attempt((store) => store.restoreAssessment(id));
		return async (store) => {
			const { heads, bin } = await store.listAssessments();
			const isBinned = deleted && !restored;
			expect([heads.length, bin.length]).toEqual(isBinned ? [0, 1] : [1, 0]);
			if (isBinned) await store.restoreAssessment(id);
			expect((await store.loadAssessment(id)).assessment).toEqual(sampleAssessment());
		};
	}
};

/** Opens, renames the organisation, empties a bin with another assessment in it. */
const tidying: Journey = {
	async before(store) {
		await store.createAssessment(sampleAssessment());
		await store.createAssessment(sampleAssessment('assessment-two'));
		await store.deleteAssessment('assessment-two', now);
	},
	async go(attempt) {
		const { answers: given, ...base } = sampleAssessment();
		const renamed = { ...base, organization: { name: 'Altro', facts: {} } };
		await attempt((store) => store.loadAssessment(id));
		const saved = await attempt((store) => store.saveHead(renamed, base));
		const emptied = await attempt((store) => store.emptyBin());
		return async (store) => {
			const { assessment } = await store.loadAssessment(id);
			expect(assessment.answers).toEqual(given);
			expect(assessment.organization).toEqual((saved ? renamed : base).organization);
			expect((await store.listAssessments()).bin).toHaveLength(emptied ? 0 : 1);
			expect((await store.exportRaw()).includes('assessment-two')).toBe(!emptied);
		};
	}
};

const journeys = { answering, importing, deleting, tidying };

describe.each(Object.entries(journeys))('storage that fails while %s', (_name, journey) => {
	for (const fault of faults)
		it.each(durations)(`keeps its word: ${fault}, %s`, async (duration) => {
			const operations = await runJourney(journey, fault, duration);
			expect(operations).toBeGreaterThan(5);
		});
});
