import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { assessmentSchema } from './assessment-schema.ts';
import { isCleared } from './cleared-answer.ts';
import { createAssessment } from './create-assessment.ts';
import { withAnswer } from './with-answer.ts';
import { withOrganization } from './with-organization.ts';
import { withRespondent } from './with-respondent.ts';

const later = '2026-11-22T10:00:01.000Z';
const options = {
	id: 'assessment-one',
	respondentId: 'respondent-one',
	now: '2026-11-22T10:00:00.000Z',
	model: { id: 'mire', version: '1.0.0', hash: '0'.repeat(64) },
	audience: 'company',
	set: 'quick'
} as const;
const fresh = createAssessment(options);
const answered = withAnswer(
	fresh,
	'respondent-one',
	'funding',
	{ kind: 'level', level: 2, meaning: 3 },
	later
);

describe('createAssessment', () => {
	it('gives an assessment of the right form with one respondent and no answers', () => {
		expect(z.safeParse(assessmentSchema, fresh).success).toBe(true);
		expect(fresh.respondents).toHaveLength(1);
		expect(fresh.answers).toEqual([]);
	});

	it('keeps the language its texts are typed in, where there is one to keep', () => {
		expect(fresh).not.toHaveProperty('language');
		const spoken = createAssessment({ ...options, language: 'en' });
		expect(spoken.language).toBe('en');
		expect(z.safeParse(assessmentSchema, spoken).success).toBe(true);
		expect(z.safeParse(assessmentSchema, { ...spoken, language: 'xx' }).success).toBe(false);
	});
});

describe('withAnswer', () => {
	it('adds a first answer with revision 1 and leaves the assessment before untouched', () => {
		expect(answered.answers).toMatchObject([
			{ question: 'funding', revision: 1, changedAt: later }
		]);
		expect(answered).toMatchObject({ revision: 1, changedAt: later });
		expect(fresh.answers).toEqual([]);
	});

	it('replaces an answer in its place and counts its revision', () => {
		const changed = withAnswer(
			answered,
			'respondent-one',
			'funding',
			{ kind: 'unknown', meaning: 3 },
			later
		);
		expect(changed.answers).toMatchObject([{ revision: 2, answer: { kind: 'unknown' } }]);
	});

	it('keeps the record of an answer that is taken away, with nothing in it', () => {
		const cleared = withAnswer(answered, 'respondent-one', 'funding', null, later);
		expect(cleared.answers).toMatchObject([{ revision: 2, answer: { meaning: 3 } }]);
		expect(cleared.answers.every(({ answer }) => isCleared(answer))).toBe(true);
	});

	it('changes nothing when there was no answer to take away', () => {
		expect(withAnswer(fresh, 'respondent-one', 'funding', null, later)).toBe(fresh);
	});

	it('keeps respondents apart', () => {
		const both = withAnswer(
			answered,
			'respondent-two',
			'funding',
			{ kind: 'level', level: 0, meaning: 3 },
			later
		);
		expect(both.answers).toHaveLength(2);
	});
});

describe('isCleared', () => {
	it('is false as soon as there is a note, a flag or a choice', () => {
		expect(isCleared({ kind: 'pending', meaning: 1, flag: false, comment: '' })).toBe(true);
		expect(isCleared({ kind: 'pending', meaning: 1, flag: true })).toBe(false);
		expect(isCleared({ kind: 'pending', meaning: 1, links: ['https://example.org'] })).toBe(false);
		expect(isCleared({ kind: 'unknown', meaning: 1 })).toBe(false);
	});
});

describe('withOrganization and withRespondent', () => {
	it('change their part and count the revision', () => {
		const named = withOrganization(fresh, { name: 'Cooperativa', facts: {} }, later);
		expect(named).toMatchObject({ revision: 1, organization: { name: 'Cooperativa' } });
		const [first] = named.respondents;
		const responsible = withRespondent(named, { ...first!, responsible: true }, later);
		expect(responsible.respondents).toMatchObject([{ id: 'respondent-one', responsible: true }]);
		const two = withRespondent(
			responsible,
			{ id: 'respondent-two', name: 'Sindaco', responsible: false },
			later
		);
		expect(two.respondents.map(({ id }) => id)).toEqual(['respondent-one', 'respondent-two']);
		expect(two.revision).toBe(3);
	});
});
