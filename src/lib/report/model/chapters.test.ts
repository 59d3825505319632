import { describe, expect, it } from 'vitest';
import { buildReport } from './build-report.ts';
import type { ReportDocument, TableBlock } from './document.ts';
import { listBlocks, listStrings } from './fixtures/list-strings.ts';
import { answerAll, buildTinyAssessment, buildTinyInput, level } from './fixtures/tiny-report.ts';

const answers = {
	mandate: level(0, 'C'),
	hours: { kind: 'unknown', meaning: 1 },
	budget: level(2, 'B'),
	desks: level(4, 'A')
} as const;
const document = buildReport(buildTinyInput(buildTinyAssessment(answers)));
const blocksOf = (id: string, from: ReportDocument = document) =>
	from.chapters.find((chapter) => chapter.id === id)?.blocks ?? [];
const tables = (id: string) =>
	blocksOf(id).filter((block): block is TableBlock => block.kind === 'table');

describe('the summary', () => {
	it('must fit on one page', () => {
		expect(document.chapters[0]).toMatchObject({ id: 'summary', onePage: true });
	});

	it('has a seal for each condition, those to work on first, with what meets it', () => {
		const seals = blocksOf('summary').find((block) => block.kind === 'seals');
		expect(seals?.items).toEqual([
			{
				mark: 'not-met',
				title: 'Domanda mandate?',
				state: 'Non soddisfatta (indispensabile)',
				detail: 'Serve: Avviare mandate'
			},
			{
				mark: 'unknown',
				title: 'Domanda hours?',
				state: 'Da accertare (tra quelle da completare)',
				detail: 'Lo sa: Ufficio di hours'
			}
		]);
	});

	it('says when a condition met rests on a word only', () => {
		const all = buildReport(buildTinyInput(buildTinyAssessment(answerAll(level(2, 'C')))));
		const seals = blocksOf('summary', all).find((block) => block.kind === 'seals');
		expect(seals?.items[0]).toMatchObject({
			mark: 'at-minimum',
			detail: 'Dichiarazione del responsabile, da confermare'
		});
	});

	it('says who was not heard', () => {
		const respondents = [
			{ id: 'respondent-one', name: 'Servizi sociali', responsible: true },
			{ id: 'respondent-two', name: 'Sindacato', responsible: false }
		];
		const assessment = buildTinyAssessment(answers, { respondents });
		const strings = listStrings(blocksOf('summary', buildReport(buildTinyInput(assessment))));
		expect(strings).toContain('Servizi sociali. Non ancora sentiti: Sindacato.');
		expect(listStrings(blocksOf('summary'))).toContain(
			'Servizi sociali. È una voce sola: altri non sono ancora stati sentiti.'
		);
	});

	it('takes owner, days, cost and date of a step from the plan when it is there', () => {
		const plan = [
			{
				id: 'planned-one',
				question: 'mandate',
				action: 'mandate-begin',
				owner: 'Assessore',
				due: '2027-01-31',
				days: 1,
				cost: 'medium',
				status: 'to-do'
			}
		] as const;
		const assessment = buildTinyAssessment(answers, { plan: [...plan] });
		const strings = listStrings(blocksOf('summary', buildReport(buildTinyInput(assessment))));
		expect(strings).toContain(
			' Se ne occupa: Assessore · entro il 31 gennaio 2027 · 1 giorno di lavoro · costo medio.'
		);
	});

	it('sends to whom the respondent named, in steps, seals and points alike', () => {
		const hours = { kind: 'unknown', whoWouldKnow: 'Segreteria generale', meaning: 1 } as const;
		const own = buildReport(buildTinyInput(buildTinyAssessment({ ...answers, hours })));
		const said = listStrings(own.chapters).join('\n');
		expect(said).toContain(' Lo sa: Segreteria generale.');
		expect(said).not.toContain('Ufficio di hours');
		expect(listStrings(document.chapters)).toContain(' Lo sa: Ufficio di hours.');
	});

	it('shows the readiness and a route beside a verdict, and neither while answers are wanting', () => {
		const read = (own: Parameters<typeof buildTinyAssessment>[0]) => {
			const blocks = blocksOf('summary', buildReport(buildTinyInput(buildTinyAssessment(own))));
			const verdict = blocks.find((block) => block.kind === 'verdict');
			const facts = blocks.find((block) => block.kind === 'facts');
			const route = facts?.rows.find(({ term }) => term === 'Via consigliata');
			return { readiness: verdict?.readiness, route: route?.text };
		};
		const full = read(answerAll(level(3, 'B')));
		expect(full.readiness).toMatch(/^Indice di preparazione 75 su 100; .+, tra \d+ e \d+\.$/);
		expect(full.route).toBe('da soli');
		const wanting = { readiness: undefined, route: undefined };
		expect(read({ budget: level(3, 'B') })).toEqual(wanting);
	});

	it('says in words that traits are reconstructed and that no outcome figures were found', () => {
		const strings = listStrings(blocksOf('summary')).join(' ');
		expect(strings).toContain('ricostruiti da fonti pubbliche');
		expect(strings).toContain('dati di esito di MIRE');
	});
});

describe('the profile', () => {
	it('prints a score that is missing as a reason, never as a number', () => {
		const unknown = buildReport(
			buildTinyInput(buildTinyAssessment({ ...answers, desks: { kind: 'unknown', meaning: 1 } }))
		);
		const [table] = blocksOf('profile', unknown).filter((block) => block.kind === 'table');
		expect(table?.rows[2]?.map(({ text }) => text)).toEqual([
			'Luoghi vicini',
			'da accertare',
			'75',
			'0 su 1',
			'molto bassa'
		]);
	});

	it('leaves the radar out when no trait has a score', () => {
		const empty = buildReport(buildTinyInput(buildTinyAssessment({})));
		expect(blocksOf('profile').some(({ kind }) => kind === 'figure')).toBe(true);
		expect(blocksOf('profile', empty).some(({ kind }) => kind === 'figure')).toBe(false);
	});

	it('tells documented, inferred and not documented statements about Milan apart', () => {
		const chapters = ['profile'] as const;
		const alone = buildReport(buildTinyInput(buildTinyAssessment(answers), { chapters }));
		const found = blocksOf('profile', alone).filter((block) => block.kind === 'table');
		const row = found[1]?.rows[0]?.[1];
		expect(row?.text).toBe(
			'Il Comune guidava la rete. (S10, S2) Un ufficio seguiva i lavori. (dedotto da noi)'
		);
		expect(row?.notes).toEqual(['Le fonti non dicono le ore.']);
	});

	it('names the traits that have no question in this reading', () => {
		expect(listStrings(blocksOf('profile'))).toContain(
			'Senza domande in questa lettura: Tratto senza domande.'
		);
	});
});

describe('the conditions', () => {
	it('say state, evidence and what meets them, with who does it', () => {
		const [blocking, limiting] = tables('conditions');
		expect(blocking?.rows[0]?.map(({ text }) => text)).toEqual([
			'Domanda mandate?',
			'Non soddisfatta',
			'Dichiarazione del responsabile',
			'Livello 2: mandate due'
		]);
		expect(blocking?.rows[0]?.[3]?.notes).toEqual([
			'Da fare: Avviare mandate',
			'Se ne occupa: Responsabile di mandate',
			'3 giorni di lavoro'
		]);
		expect(limiting?.rows[0]?.[1]).toEqual({ text: 'Da accertare', mark: 'unknown' });
	});
});

describe('method and limits', () => {
	it('uses the reader’s own numbers and the conventions of the scoring', () => {
		const strings = listStrings(blocksOf('method')).join('\n');
		expect(strings).toContain('Domande: 4; con un livello: 3.');
		expect(strings).toContain('indice da 70 in su, ogni tratto di peso 3 almeno a 50');
		expect(strings).toContain('200, con seme 1');
		expect(strings).toContain('b'.repeat(64));
	});

	it('lists the sources the printed statements cite, in the order of their numbers', () => {
		const list = blocksOf('method').at(-1);
		expect(list).toMatchObject({ kind: 'list' });
		expect(JSON.stringify(list)).toMatch(/S2.*La rete, 2021 \(letta solo la parte iniziale\).*S10/);
	});

	it('leaves the sources to the profile when it is not printed', () => {
		const assessment = buildTinyAssessment(answers);
		const build = (chapters: readonly ('profile' | 'method')[]) =>
			buildReport(buildTinyInput(assessment, { chapters }));
		const has = (built: ReportDocument) =>
			listBlocks(built).some((block) => block.kind === 'heading' && block.id === 'sources');
		expect(has(build(['profile']))).toBe(true);
		expect(listStrings(build(['method']).chapters)).toContain('Questo documento non cita fonti.');
	});

	it('words a company’s verdict as readiness to take part or promote', () => {
		const company = buildTinyAssessment(answers, { audience: 'company' });
		const strings = listStrings(blocksOf('method', buildReport(buildTinyInput(company))));
		expect(strings.join(' ')).toContain('Un’impresa da sola non replica il modello');
		expect(listStrings(blocksOf('method')).join(' ')).not.toContain('Un’impresa da sola');
	});

	it('says of an alliance that the verdict is about the whole', () => {
		const alliance = buildTinyAssessment(answers, { audience: 'alliance' });
		const strings = listStrings(blocksOf('method', buildReport(buildTinyInput(alliance))));
		expect(strings.join(' ')).toContain('L’esito riguarda l’alleanza nel suo insieme');
		expect(listStrings(blocksOf('method')).join(' ')).not.toContain('l’alleanza');
	});
});
