import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../core/assessment/assessment-schema.ts';
import { languages } from '../../core/definition/vocabulary.ts';
import { buildReport } from './build-report.ts';
import { buildFullQuestionnaire } from './fixtures/full-questionnaire.ts';
import { flatten } from './fixtures/list-strings.ts';
import { answerAll, buildTinyAssessment, buildTinyInput, level } from './fixtures/tiny-report.ts';

function build(value: 1 | 2, own: Partial<Assessment> = {}, language: 'it' | 'en' = 'it') {
	const assessment = buildTinyAssessment(answerAll(level(value, 'B')), own);
	const document = buildReport(buildTinyInput(assessment, {}, buildFullQuestionnaire(language)));
	const [summary, conditions] = ['summary', 'conditions'].map(
		(id) => document.chapters.find((chapter) => chapter.id === id)?.blocks ?? []
	);
	const steps = summary?.find((block) => block.kind === 'list');
	const table = conditions?.find((block) => block.kind === 'table');
	return {
		step: flatten(steps?.items[0] ?? ''),
		notes: table?.rows[0]?.[3]?.notes ?? []
	};
}

describe('the effort of an action', () => {
	it('is days of work and the weeks that pass, in steps and conditions alike', () => {
		expect(build(1).step).toContain('3 giorni di lavoro · circa 6 settimane · nessun costo');
		expect(build(1).notes).toContain('3 giorni di lavoro · circa 6 settimane');
	});

	it('tells a single week from several, in both languages', () => {
		const [italian, english] = languages.map((language) => build(2, {}, language).step);
		expect(italian).toContain('5 giorni di lavoro · circa 1 settimana ·');
		expect(english).toContain('5 days of work · about 1 week ·');
	});

	it('takes the days from the plan where it has them', () => {
		const plan: Assessment['plan'] = [
			{
				id: 'planned-one',
				question: 'mandate',
				action: 'mandate-begin',
				days: 1.5,
				status: 'to-do'
			}
		];
		expect(build(1, { plan }).step).toContain('1,5 giorni di lavoro · circa 6 settimane');
		expect(build(1, { plan }).notes).toContain('1,5 giorni di lavoro · circa 6 settimane');
	});
});
