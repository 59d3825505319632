import { describe, expect, it } from 'vitest';
import { sampleAssessment, sampleRecord } from '../../../../tests/fixtures/sample-assessment.ts';
import { clearAnswer } from './cleared-answer.ts';
import { computeContentHash } from './content-hash.ts';

const hash = computeContentHash(sampleAssessment());

describe('computeContentHash', () => {
	it('is 64 hexadecimal digits', () => {
		expect(hash).toMatch(/^[0-9a-f]{64}$/);
	});

	it('leaves out revisions and timestamps', () => {
		const sample = sampleAssessment();
		const later = {
			...sample,
			revision: 99,
			createdAt: '2027-01-01T00:00:00Z',
			changedAt: '2027-01-01T00:00:00Z',
			answers: sample.answers.map((record) => ({
				...record,
				revision: record.revision + 5,
				changedAt: '2027-01-01T00:00:00Z'
			}))
		};
		expect(computeContentHash(later)).toBe(hash);
	});

	it('does not depend on the order of the answers', () => {
		const sample = sampleAssessment();
		expect(computeContentHash({ ...sample, answers: sample.answers.toReversed() })).toBe(hash);
	});

	it('does not tell an answer that was taken away from one never given', () => {
		const sample = sampleAssessment();
		const answers = [...sample.answers, sampleRecord('never-mind', clearAnswer(1), 7)];
		expect(computeContentHash({ ...sample, answers })).toBe(hash);
	});

	it('changes with any answer, note or fact', () => {
		const sample = sampleAssessment();
		const [first, ...rest] = sample.answers;
		const changed = [
			{ ...sample, answers: rest },
			{ ...sample, answers: [{ ...first!, respondent: 'respondent-two' }, ...rest] },
			{ ...sample, organization: { ...sample.organization, name: 'Altro' } },
			{ ...sample, set: 'quick' as const }
		];
		for (const assessment of changed) expect(computeContentHash(assessment)).not.toBe(hash);
	});
});
