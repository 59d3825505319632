import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../core/assessment/assessment-schema.ts';
import { buildReport } from './build-report.ts';
import {
	answerAll,
	buildTinyAssessment,
	buildTinyContext,
	buildTinyInput,
	level
} from './fixtures/tiny-report.ts';
import { buildPlanChapter } from './plan-chapter.ts';

type Plan = Assessment['plan'];
const planned = { id: 'action-one', question: 'desks', action: 'desks-begin' } as const;
const answers = { ...answerAll(level(2, 'B')), desks: level(1, 'B') };

const read = (plan: Plan) =>
	JSON.stringify(buildPlanChapter(buildTinyContext(answers, { plan })).blocks);

describe('the chapter on the next steps', () => {
	it('suggests actions of the model where there is no plan', () => {
		const text = read([]);
		expect(text).toContain('Non c’è ancora un piano');
		expect(text).toContain('Avviare desks');
	});

	it('prints the plan in its own order, with the texts of the model until they are changed', () => {
		const own = { id: 'action-two', title: 'Chiamare la Regione', status: 'doing' } as const;
		const text = read([own, { ...planned, status: 'to-do' }]);
		expect(text.indexOf('Chiamare la Regione')).toBeLessThan(text.indexOf('Avviare desks'));
		expect(text).toContain('in corso');
		expect(text).not.toContain('Non c’è ancora un piano');
	});

	it('prints what the person wrote in the place of the model’s words', () => {
		const text = read([
			{ ...planned, title: 'Aprire due stanze', owner: 'Ufficio casa', days: 7, status: 'done' }
		]);
		expect(text).toContain('Aprire due stanze');
		expect(text).toContain('Ufficio casa');
		expect(text).not.toContain('Avviare desks"');
	});

	it('draws a way to the next verdict', () => {
		const { blocks } = buildPlanChapter(buildTinyContext(answers));
		const figure = blocks.find((block) => block.kind === 'figure');
		expect(figure?.alt).toMatch(/Una scala di \d+ passi: l’indice sale da \d+ a \d+/);
	});
});

describe('today and in twelve months', () => {
	const build = (plan: Plan) => {
		const assessment = buildTinyAssessment(answers, { plan });
		const { chapters } = buildReport(buildTinyInput(assessment));
		return JSON.stringify(chapters.find(({ id }) => id === 'plan')?.blocks);
	};

	it('stand side by side once an action has a date within the year', () => {
		expect(build([{ ...planned, status: 'to-do', due: '2027-11-22' }])).toContain(
			'Oggi e tra dodici mesi'
		);
	});

	it('are left out without a date, or with one too far off, or when it is done', () => {
		const plans: readonly Plan[] = [
			[{ ...planned, status: 'to-do' }],
			[{ ...planned, status: 'to-do', due: '2027-11-23' }],
			[{ ...planned, status: 'done', due: '2027-01-01' }]
		];
		for (const plan of plans) expect(build(plan)).not.toContain('Oggi e tra dodici mesi');
	});
});
