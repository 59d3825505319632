import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeQuestions } from '../scoring/fixtures/changed-catalog.ts';
import { buildTestAssessment } from '../scoring/fixtures/test-assessment.ts';
import { testCatalog } from '../scoring/fixtures/test-catalog.ts';
import { scoreKnown } from '../scoring/score-known.ts';
import type { Assessment } from './assessment-schema.ts';
import { projectPlan, selectDueActions, type PlannedLevel } from './project-plan.ts';

const answersOfW2 = '3B 2C DK 3B 2B NA 1C 2C DK 2B 3C NA';
const assess = (codes: string | readonly string[], extra: Partial<Assessment> = {}) =>
	buildTestAssessment(testCatalog, codes, extra);
const project = (assessment: Assessment, ...levels: PlannedLevel[]) =>
	projectPlan(assessment, testCatalog, levels);
const stand = (assessment: Assessment, question: string) => {
	const found = scoreKnown(testCatalog, assessment).questions.find(
		(result) => result.question === question
	);
	return `${found?.level ?? found?.state}${found?.grade ?? ''}`;
};

describe('projectPlan', () => {
	it('reaches the levels planned with a document, and leaves the rest as it is', () => {
		const assessment = assess(answersOfW2);
		const projected = project(
			assessment,
			{ question: 'i7', level: 3 },
			{ question: 'i2', level: 3 }
		);
		const stands = (whole: Assessment) =>
			testCatalog.traits.flatMap(({ questions }) => questions.map(({ id }) => stand(whole, id)));
		expect(stands(projected)).toEqual(
			stands(assessment).map((before, place) => (place === 1 || place === 6 ? '3B' : before))
		);
		expect(scoreKnown(testCatalog, projected).readiness.value).toBeCloseTo(66.3314, 4);
	});

	it('changes nothing of the assessment it was given', () => {
		const assessment = assess(answersOfW2);
		const before = structuredClone(assessment);
		project(assessment, { question: 'i7', level: 3 });
		expect(assessment).toEqual(before);
	});

	it('never lowers a level, nor touches its evidence', () => {
		const assessment = assess('3D 4A 3B 3B 3B 3B 3B 3B 3B 3B 3B 3B');
		expect(project(assessment, { question: 'i1', level: 3 })).toEqual(assessment);
		expect(project(assessment, { question: 'i2', level: 2 })).toEqual(assessment);
	});

	it('takes the higher of two levels planned for one question, in either order', () => {
		const assessment = assess(answersOfW2);
		const planned = ([2, 4, 3] as const).map((level) => ({ question: 'i7', level }));
		expect(stand(project(assessment, ...planned), 'i7')).toBe('4B');
		expect(stand(project(assessment, ...planned.toReversed()), 'i7')).toBe('4B');
	});

	it('gives a level to what is unknown or not answered, as the first respondent', () => {
		for (const codes of ['DK', '-', ['-', 'DK'], ['DK', '-']]) {
			const projected = project(assess(codes), { question: 'i1', level: 3 });
			expect(stand(projected, 'i1')).toBe('3B');
			const records = projected.answers.map(({ respondent, question }) => respondent + question);
			expect(new Set(records).size).toBe(records.length);
			expect(records).toContain('respondent-1i1');
		}
	});

	it('leaves what does not apply as it is', () => {
		const assessment = assess(['NA', 'DK']);
		expect(project(assessment, { question: 'i1', level: 3 })).toEqual(assessment);
	});

	it('raises everybody who gave a level, and nobody who said otherwise', () => {
		const assessment = assess(['1A', '4D', 'DK', 'NA', '2C']);
		const answers = project(assessment, { question: 'i1', level: 3 }).answers.map(({ answer }) =>
			answer.kind === 'level' ? `${answer.level}${answer.evidence}` : answer.kind
		);
		expect(answers).toEqual(['3B', '4D', 'unknown', 'not-applicable', '3B']);
	});

	it('raises a consensus instead of the answers beneath it', () => {
		const consensus = [
			{ question: 'i1', level: 1, evidence: 'A', reason: 'Agreed' },
			{ question: 'i2', level: 4, evidence: 'A', reason: 'Agreed' }
		] as const;
		const assessment = assess('2C 2C', { consensus: [...consensus] });
		const projected = project(
			assessment,
			{ question: 'i1', level: 3 },
			{ question: 'i2', level: 3 }
		);
		expect(projected.consensus).toEqual([
			{ question: 'i1', level: 3, evidence: 'B', reason: 'Agreed' },
			consensus[1]
		]);
		expect(projected.answers).toEqual(assessment.answers);
	});

	it('writes the meaning the question has now', () => {
		const newer = changeQuestions(testCatalog, { i1: { meaning: 4 } });
		const projected = projectPlan(assess('1B'), newer, [{ question: 'i1', level: 2 }]);
		expect(projected.answers[0]?.answer).toEqual({
			kind: 'level',
			level: 2,
			evidence: 'B',
			meaning: 4
		});
	});

	it('passes over questions the questionnaire does not have', () => {
		const assessment = assess(answersOfW2);
		expect(project(assessment, { question: 'i99', level: 3 })).toBe(assessment);
	});

	it('never lowers readiness where it was defined, whatever is planned for questions answered', () => {
		const code = fc.constantFrom('0A', '1B', '2C', '3D', '4A', 'NA');
		const codes = fc.array(code, { minLength: 12, maxLength: 12 });
		const level = fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const, 4 as const);
		const planned = fc.array(fc.record({ question: fc.constantFrom('i1', 'i5', 'i12'), level }));
		fc.assert(
			fc.property(codes, codes, planned, (first, second, levels) => {
				const assessment = assess([first.join(' '), second.join(' ')]);
				const before = scoreKnown(testCatalog, assessment).readiness.value ?? 0;
				const after = scoreKnown(testCatalog, project(assessment, ...levels)).readiness.value ?? 0;
				expect(after).toBeGreaterThanOrEqual(before - 1e-9);
			})
		);
	});
});

describe('selectDueActions', () => {
	const action = (id: string, to: 2 | 3) => ({
		id,
		from: 0 as const,
		to,
		title: '',
		firstStep: '',
		owner: '',
		days: 1,
		cost: 'none' as const
	});
	const questionnaire = changeQuestions(testCatalog, {
		i1: { actions: [action('begin', 2), action('finish', 3)] },
		i2: { actions: [action('begin', 3)] }
	});
	const planned = (entry: Partial<Assessment['plan'][number]>) => ({
		id: 'action-001',
		question: 'i1',
		action: 'begin',
		due: '2027-06-30',
		status: 'to-do' as const,
		...entry
	});
	const select = (...plan: Assessment['plan']) =>
		selectDueActions(assess('-', { plan }), questionnaire, '2027-06-30');

	it('gives the level each action leads to, in plan order', () => {
		const plan = [planned({ question: 'i2' }), planned({ action: 'finish', status: 'doing' })];
		expect(select(...plan)).toEqual([
			{ question: 'i2', level: 3 },
			{ question: 'i1', level: 3 }
		]);
	});

	it('takes the day itself and days before, not later ones nor actions without a date', () => {
		const { due: _, ...undated } = planned({});
		const due = ['2026-12-31', '2027-06-30', '2027-07-01'].map((day) => planned({ due: day }));
		expect(due.map((entry) => select(entry).length)).toEqual([1, 1, 0]);
		expect(select(undated)).toEqual([]);
	});

	it('passes over what is done, dropped or of the person’s own making', () => {
		const { question: _, ...own } = planned({});
		const { action: __, ...ownOnQuestion } = planned({});
		expect(
			select(
				planned({ status: 'done' }),
				planned({ status: 'dropped' }),
				planned({ question: 'i99' }),
				planned({ action: 'unknown' }),
				own,
				ownOnQuestion
			)
		).toEqual([]);
	});
});
