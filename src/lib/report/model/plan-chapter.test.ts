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

	it('asks to confirm what nobody backs, and still leaves something to do', () => {
		const context = buildTinyContext(answers);
		const { analysis } = context.result;
		if (!analysis) throw new Error('Nothing was analyzed.');
		const unclear = ['mandate', 'hours', 'budget', 'desks'].map((question) => ({
			question,
			tier: 'clarify' as const,
			target: 3 as const,
			gain: 1,
			ratio: 1
		}));
		const result = { ...context.result, analysis: { ...analysis, actions: unclear } };
		const [, , table] = buildPlanChapter({ ...context, result }).blocks;
		const rows = table?.kind === 'table' ? table.rows : [];
		expect(rows.map((row) => row.at(-1)?.text)).toEqual(Array(3).fill('da confermare'));
		expect(rows[0]?.[0]?.text).toEqual([{ kind: 'strong', text: 'Chiarire: Domanda mandate?' }]);
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

	it('prints a question to clear up with who would know, whatever is known of it by then', () => {
		const text = read([{ id: 'action-one', question: 'desks', status: 'done' }]);
		expect(text).toContain('Chiarire: Domanda desks?');
		expect(text).toContain('Ufficio di desks');
		expect(text).not.toContain('azione aggiunta');
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
