import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../core/assessment/assessment-schema.ts';
import { prepareContext } from '../model/build-report.ts';
import { buildFullQuestionnaire } from '../model/fixtures/full-questionnaire.ts';
import {
	answerAll,
	buildTinyAssessment,
	buildTinyInput,
	level,
	type TinyAnswers
} from '../model/fixtures/tiny-report.ts';
import type { ReportOptions } from '../model/report-input.ts';
import { buildWorkbook } from './build-workbook.ts';
import type { Sheet, SheetId, SheetValue } from './sheet.ts';

const own = { withData: true, isWorkingCopy: true } as const;

function build(
	answers: TinyAnswers,
	more: Partial<Assessment> = {},
	options: Partial<ReportOptions> = own
) {
	const input = buildTinyInput(
		buildTinyAssessment(answers, more),
		options,
		buildFullQuestionnaire()
	);
	const workbook = buildWorkbook(prepareContext(input));
	const find = (id: SheetId): Sheet => workbook.sheets.find((sheet) => sheet.id === id)!;
	const column = (id: SheetId, name: string): readonly (SheetValue | undefined)[] => {
		const index = find(id).columns.findIndex((entry) => entry.name === name);
		return find(id).rows.map((row) => row[index]);
	};
	return { workbook, find, column };
}

const answers: TinyAnswers = {
	mandate: level(1, 'B', { comment: ' Da =rivedere ', links: ['https://example.org/a'] }),
	hours: { kind: 'unknown', whoWouldKnow: 'Il segretario', meaning: 1 },
	budget: { kind: 'not-applicable', reason: 'Altro ente', meaning: 1 }
};

describe('the tables of an assessment', () => {
	it('have a value for every column in every row', () => {
		const { workbook } = build(answers);
		for (const { columns, rows } of workbook.sheets)
			for (const row of rows) expect(row).toHaveLength(columns.length);
	});

	it('list every question, and tell apart why there is no level', () => {
		const { column } = build(answers);
		expect(column('answers', 'Livello (0–4)')).toEqual([1, null, null, null, null]);
		expect(column('answers', 'Stato')).toEqual([
			'risposta con un livello',
			'non si sa ancora',
			'non riguarda',
			'senza risposta',
			'senza risposta'
		]);
		expect(column('answers', 'Motivo, o chi lo saprebbe').slice(1, 3)).toEqual([
			'Il segretario',
			'Altro ente'
		]);
	});

	it('keep what was typed to the letter', () => {
		expect(build(answers).column('answers', 'Commento')[0]).toBe(' Da =rivedere ');
	});

	it('give each respondent a row of a question', () => {
		const [first] = buildTinyAssessment(answers).answers;
		const { column } = build(answers, {
			respondents: [
				{ id: 'respondent-one', name: 'Servizi sociali', responsible: true },
				{ id: 'respondent-two', name: 'Personale', responsible: false },
				{ id: 'respondent-three', name: 'Imprese', responsible: false }
			],
			answers: [
				...buildTinyAssessment(answers).answers,
				{ ...first!, respondent: 'respondent-two', answer: level(3, 'C') }
			]
		});
		expect(column('answers', 'Rispondente').slice(0, 3)).toEqual([
			'Servizi sociali',
			'Personale',
			'Servizi sociali'
		]);
		expect(column('answers', 'Livello indicato (0–4)').slice(0, 2)).toEqual([1, 3]);
		expect(column('respondents', 'Risposte date')).toEqual([3, 1, 0]);
	});

	it('hold an empty cell and a reason where a score is missing', () => {
		const { column } = build(answers);
		const scores = column('traits', 'Punteggio (0–100)');
		const reasons = column('traits', 'Perché manca');
		expect(scores).toContain(null);
		scores.forEach((score, index) => expect(reasons[index] === null).toBe(score !== null));
	});

	it('show the plan with the texts of the model until they are edited', () => {
		const { find } = build(answers, {
			plan: [
				{ id: 'action-one', question: 'mandate', action: 'mandate-begin', status: 'doing' },
				{ id: 'action-two', title: 'Nostra', due: '2027-03-31', days: 2.5, status: 'to-do' }
			]
		});
		expect(find('plan').rows.map((row) => [row[0], row[3], row[4], row[5], row[7]])).toEqual([
			['Avviare mandate', 'Responsabile di mandate', null, 3, 'in corso'],
			['Nostra', null, '2027-03-31', 2.5, 'da fare']
		]);
	});

	it('say on the first page whose they are, the verdict, and that a draft is one', () => {
		const texts = build(answers)
			.find('about')
			.rows.map(([, value]) => value);
		expect(texts).toContain('Comune di Prova');
		expect(texts.join(' ')).toMatch(/Bozza: mancano \d/);
		expect(texts.join(' ')).toContain('Copia di lavoro');
	});
});

describe('the tables of a copy meant for others', () => {
	const shared = build(
		{ ...answerAll(level(3, 'B', { comment: 'Riservato' })), notice: level(0, 'A') },
		{},
		{ withData: false }
	);

	it('hold nobody’s name or words', () => {
		const all = JSON.stringify(shared.workbook.sheets);
		expect(all).not.toContain('Riservato');
		expect(all).not.toContain('Servizi sociali');
		expect(shared.workbook.sheets.map(({ id }) => id)).not.toContain('respondents');
	});

	it('hold nothing on compliance, and say how much is left out', () => {
		expect(shared.column('answers', 'Sigla della domanda')).not.toContain('notice');
		expect(JSON.stringify(shared.find('about').rows)).toContain('1 domanda sul rispetto');
	});
});
