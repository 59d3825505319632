import { describe, expect, it } from 'vitest';
import { sampleAssessment } from '../../../tests/fixtures/sample-assessment.ts';
import { computeContentHash } from '../core/assessment/content-hash.ts';
import { writeAssessmentFile } from '../core/assessment/write-assessment-file.ts';
import { buildAssessmentFile } from './build-assessment-file.ts';

describe('buildAssessmentFile', () => {
	it('gives the bytes with the hash and number of answers read back from them', () => {
		const built = buildAssessmentFile(sampleAssessment());
		expect(built).toEqual({
			bytes: writeAssessmentFile(sampleAssessment()),
			contentHash: computeContentHash(sampleAssessment()),
			answers: 5
		});
	});

	it.each<[string, typeof writeAssessmentFile]>([
		['nothing', () => new Uint8Array()],
		['half of it', (assessment) => writeAssessmentFile(assessment).slice(0, 500)],
		['no answers', (assessment) => writeAssessmentFile({ ...assessment, answers: [] })],
		['another name', (assessment) => writeAssessmentFile({ ...assessment, id: 'assessment-two' })]
	])('catches a writer that writes %s', (_what, write) => {
		expect(() => buildAssessmentFile(sampleAssessment(), write)).toThrow(
			expect.objectContaining({ code: 'not-verified' })
		);
	});
});
