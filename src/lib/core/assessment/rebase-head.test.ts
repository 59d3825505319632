import { describe, expect, it } from 'vitest';
import { sampleAssessment } from '../../../../tests/fixtures/sample-assessment.ts';
import { assessmentHeadSchema, type AssessmentHead } from './assessment-schema.ts';
import { changingParts, rebaseHead } from './rebase-head.ts';

const { answers: _, ...base }: AssessmentHead & { answers: unknown } = sampleAssessment();
const named = { ...base, organization: { ...base.organization, name: 'Altro' }, revision: 13 };
const emptied = { ...base, plan: [], revision: 13 };

describe('rebaseHead', () => {
	it('knows every part of the format that can change', () => {
		const fixed = [
			'id',
			'model',
			'audience',
			'example',
			'language',
			'createdAt',
			'changedAt',
			'revision',
			'previousRound'
		];
		const parts = Object.keys(assessmentHeadSchema.shape).filter((part) => !fixed.includes(part));
		expect(parts.toSorted()).toEqual(changingParts.toSorted());
	});

	it('follows what was changed elsewhere and not here', () => {
		const { mine, base: next } = rebaseHead(base, base, named);
		expect(mine.organization.name).toBe('Altro');
		expect(next).toEqual(named);
	});

	it('keeps what was changed here and takes in the rest', () => {
		const { mine, base: next } = rebaseHead({ ...base, plan: [] }, base, named);
		expect(mine).toMatchObject({ plan: [], organization: { name: 'Altro' } });
		expect(next).toMatchObject({ plan: base.plan, organization: { name: 'Altro' } });
	});

	it('lets the next write find out that both sides changed the same part', () => {
		const own = { ...base, plan: base.plan.slice(0, 1) };
		const { mine, base: next } = rebaseHead(own, base, emptied);
		expect(mine.plan).toEqual(own.plan);
		expect(next.plan).toEqual(base.plan);
		expect(next.revision).toBe(13);
	});

	it('gives the very same head when nothing was changed elsewhere', () => {
		const again = structuredClone(base);
		expect(rebaseHead(base, base, again).mine).toBe(base);
	});
});
