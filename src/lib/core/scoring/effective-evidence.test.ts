import { describe, expect, it } from 'vitest';
import { gradeEvidence } from './effective-evidence.ts';
import type { EvidenceContext } from './effective-evidence.ts';

const full: EvidenceContext = { set: 'full', essential: false, responsible: false };
const quick: EvidenceContext = { set: 'quick', essential: false, responsible: false };
const document = { title: 'Resolution 12', date: '2025-02-01', verifiedBy: 'Secretary' };

describe('gradeEvidence (replicability-methods §3.1)', () => {
	it('keeps an A whose document has title, date and verifier', () => {
		expect(gradeEvidence({ evidence: 'A', document }, full)).toEqual({
			grade: 'A',
			missing: false
		});
	});

	it.each([
		['no document', undefined],
		['no title', { ...document, title: '' }],
		['no date', { ...document, date: ' ' }],
		['no verifier', { ...document, verifiedBy: '' }]
	])('counts an A with %s as B', (_, incomplete) => {
		const answer = { evidence: 'A' as const, ...(incomplete && { document: incomplete }) };
		expect(gradeEvidence(answer, full).grade).toBe('B');
	});

	it('scores a missing grade as D and calls it missing', () => {
		expect(gradeEvidence({}, full)).toEqual({ grade: 'D', missing: true });
	});

	it('still asks for the grade of an essential condition in the quick set', () => {
		const context = { ...quick, essential: true, responsible: true };
		expect(gradeEvidence({}, context)).toEqual({ grade: 'D', missing: true });
	});

	it('assumes C elsewhere in the quick set when the respondent is responsible', () => {
		expect(gradeEvidence({}, { ...quick, responsible: true })).toEqual({
			grade: 'C',
			missing: false
		});
	});

	it('assumes D elsewhere in the quick set when nobody is responsible', () => {
		expect(gradeEvidence({}, quick)).toEqual({ grade: 'D', missing: false });
	});

	it('takes a grade given in the quick set as it is', () => {
		expect(gradeEvidence({ evidence: 'B' }, quick).grade).toBe('B');
	});
});
