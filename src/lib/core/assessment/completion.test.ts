import { describe, expect, it } from 'vitest';
import { buildTestAssessment } from '../scoring/fixtures/test-assessment.ts';
import { testCatalog } from '../scoring/fixtures/test-catalog.ts';
import { countProgress } from './completion.ts';

const codes = ['3B DK - 4 NA - - - - - - -', '- - - - - - - - - - - 2C'];
const assessment = buildTestAssessment(testCatalog, codes);

describe('countProgress', () => {
	it('counts levels, unknown and not applicable as answered', () => {
		const progress = countProgress(testCatalog.traits, assessment);
		expect(progress).toMatchObject({ asked: 12, answered: 4, flagged: 0 });
		expect(progress.traits[0]).toEqual({ trait: 't1', asked: 3, answered: 2, flagged: 0 });
	});

	it('counts a flag also on a question without a choice, which stays open', () => {
		const answers = assessment.answers.map((record) =>
			record.question === 'i1'
				? { ...record, answer: { kind: 'pending' as const, flag: true, meaning: 1 } }
				: record
		);
		const progress = countProgress(testCatalog.traits, { ...assessment, answers });
		expect(progress).toMatchObject({ answered: 3, flagged: 1 });
	});

	it('counts the respondent named', () => {
		const progress = countProgress(testCatalog.traits, assessment, 'respondent-2');
		expect(progress.answered).toBe(1);
	});

	it('leaves out answers to questions that are not asked', () => {
		const progress = countProgress(testCatalog.traits.slice(1), assessment);
		expect(progress).toMatchObject({ asked: 9, answered: 2 });
	});
});
