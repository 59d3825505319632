import { describe, expect, it } from 'vitest';
import { answerAll, buildTinyAssessment, level } from '../../report/model/fixtures/tiny-report.ts';
import { buildTinyQuestionnaire } from '../../report/model/fixtures/tiny-questionnaire.ts';
import { scoreAssessment } from '../scoring/score-assessment.ts';
import { supposeLevels } from './suppose-levels.ts';

const questionnaire = buildTinyQuestionnaire('en', 'municipality');
const assessment = buildTinyAssessment(answerAll(level(1, 'D')));
const [first] = questionnaire.traits.flatMap(({ questions }) => questions);
const question = first?.id ?? '';

describe('supposing other levels', () => {
	it('scores the supposed level, shown by a document, in the place of the answer', () => {
		const supposed = supposeLevels(assessment, new Map([[question, 4]]));
		const result = scoreAssessment(questionnaire, supposed, { draws: 0 });
		const read = result.questions.find((entry) => entry.question === question);
		expect(read).toMatchObject({ state: 'level', level: 4, grade: 'B' });
	});

	it('leaves the assessment itself and every other answer as they are', () => {
		const before = structuredClone(assessment);
		const supposed = supposeLevels(assessment, new Map([[question, 4]]));
		expect(assessment).toEqual(before);
		expect(supposed.answers).toBe(assessment.answers);
	});

	it('replaces an earlier agreement on the same question', () => {
		const agreed = {
			...assessment,
			consensus: [{ question, level: 2 as const, evidence: 'A' as const, reason: 'workshop' }]
		};
		expect(supposeLevels(agreed, new Map([[question, 3]])).consensus).toEqual([
			{ question, level: 3, evidence: 'B', reason: '' }
		]);
	});

	it('is the assessment itself when nothing is supposed', () => {
		expect(supposeLevels(assessment, new Map())).toBe(assessment);
	});
});
