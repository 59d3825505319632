import { describe, expect, it } from 'vitest';
import { chooseFirstSteps } from '../../report/model/first-steps.ts';
import { buildFullQuestionnaire } from '../../report/model/fixtures/full-questionnaire.ts';
import {
	answerAll,
	buildTinyAssessment,
	buildTinyContext,
	buildTinyInput,
	level,
	type TinyAnswers
} from '../../report/model/fixtures/tiny-report.ts';
import { createReportContext } from '../../report/model/report-context.ts';
import type { Assessment } from '../../core/assessment/assessment-schema.ts';
import { describeStep } from './describe-step.ts';

function describeFirst(answers: TinyAnswers, own: Partial<Assessment> = {}) {
	const context = buildTinyContext(answers, own);
	const [step] = chooseFirstSteps(context.items, () => false);
	return step && describeStep(step, context);
}

describe('a first step in full', () => {
	it('says who, how many days, what it costs and how to begin', () => {
		expect(describeFirst(answerAll(level(0, 'B')))).toMatchObject({
			question: 'mandate',
			title: 'Avviare mandate',
			who: expect.stringContaining('Responsabile di mandate'),
			effort: ['3 giorni di lavoro', 'nessun costo oltre al lavoro'],
			begin: 'Scrivere una pagina.'
		});
	});

	it('says about how many weeks pass, where the model tells, as the report does', () => {
		const assessment = buildTinyAssessment(answerAll(level(1, 'B')));
		const input = buildTinyInput(assessment, {}, buildFullQuestionnaire('it'));
		const context = createReportContext(input);
		const [step] = chooseFirstSteps(context.items, () => false);
		expect(step && describeStep(step, context).effort).toEqual([
			'3 giorni di lavoro',
			'circa 6 settimane',
			'nessun costo oltre al lavoro'
		]);
	});

	it('takes what the plan says before what the model proposes', () => {
		const plan: Assessment['plan'] = [
			{
				id: 'planned-one',
				question: 'mandate',
				action: 'mandate-begin',
				owner: 'Segreteria',
				days: 1,
				due: '2027-01-31',
				status: 'to-do'
			}
		];
		expect(describeFirst(answerAll(level(0, 'B')), { plan })).toMatchObject({
			who: expect.stringContaining('Segreteria'),
			effort: ['entro il 31 gennaio 2027', '1 giorno di lavoro', 'nessun costo oltre al lavoro']
		});
	});

	it('names who would know where nobody has an answer yet', () => {
		expect(describeFirst({})).toMatchObject({
			title: 'Accertare: Domanda mandate?',
			who: 'Lo sa: Ufficio di mandate',
			effort: [],
			begin: null
		});
	});
});
