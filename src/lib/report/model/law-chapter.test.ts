import { describe, expect, it } from 'vitest';
import { buildReport } from './build-report.ts';
import { buildFullQuestionnaire } from './fixtures/full-questionnaire.ts';
import { flatten, listStrings } from './fixtures/list-strings.ts';
import { answerAll, buildTinyAssessment, buildTinyInput, level } from './fixtures/tiny-report.ts';

/** The chapter for an organization in a place, as data; undefined when it is not printed. */
function build(place: string | null, questionnaire = buildFullQuestionnaire()) {
	const assessment = buildTinyAssessment(answerAll(level(3, 'B')), {
		organization: { name: 'Comune di Prova', facts: place === null ? {} : { place } }
	});
	const { chapters } = buildReport(buildTinyInput(assessment, {}, questionnaire));
	return chapters.find(({ id }) => id === 'law');
}

const read = (place: string | null) => {
	const blocks = build(place)?.blocks ?? [];
	const table = blocks.find((block) => block.kind === 'table');
	return {
		lead: blocks.flatMap((block) => (block.kind === 'paragraph' ? [flatten(block.text)] : []))[0],
		rows: table?.rows.map((row) => row.map(({ text, notes }) => [flatten(text), ...(notes ?? [])]))
	};
};

const facts = [
	[
		['Lavoro agile'],
		['Legge 81', 'Data: maggio 2017', 'Da verificare'],
		['Serve un accordo scritto.']
	],
	[
		['Dati personali'],
		['Regolamento 679 del 27 aprile 2016', 'Documentato (S3b, S3)'],
		['Tocca le indagini.']
	]
];

describe('the legal references', () => {
	it.each(['lombardy', 'italy', null])('are the Italian facts for the place: %s', (place) => {
		expect(read(place).rows).toEqual(facts);
		expect(read(place).lead).toContain('Contenuti controllati il 22 novembre 2026.');
		expect(read(place).lead).toContain('non un parere legale');
	});

	it('leave out a norm of another region', () => {
		const full = buildFullQuestionnaire();
		if (!full.legal) throw new Error('The fixture has a legal part.');
		const facts = full.legal.facts.map((fact) =>
			fact.id === 'agile-work'
				? { ...fact, appliesWhen: { fact: 'place', in: ['lombardy'] } }
				: fact
		);
		const regional = { ...full, legal: { ...full.legal, facts } };
		const text = (place: string | null) => listStrings(build(place, regional)).join('\n');
		expect(text('italy')).not.toContain('Serve un accordo scritto');
		expect(text('lombardy')).toContain('Serve un accordo scritto');
		expect(text(null)).toContain('Serve un accordo scritto');
	});

	it('are the checks to make outside Italy, with their Italian counterpart', () => {
		expect(read('elsewhere').rows).toEqual([
			[['Che cosa chiede la legge per lavorare a distanza?'], ['Legge 81', 'Documentato (S4)']]
		]);
		expect(read('elsewhere').lead).toMatch(/Fuori dall’Italia.*22 novembre 2026.*parere legale/);
		expect(listStrings(build('elsewhere')).join('\n')).not.toContain('Serve un accordo scritto');
	});

	it('are left out where the questionnaire has none, for the place or at all', () => {
		const { legal, ...old } = buildFullQuestionnaire();
		expect(build('italy', old)).toBeUndefined();
		if (!legal) throw new Error('The fixture has a legal part.');
		const half = { ...old, legal: { ...legal, checksElsewhere: [] } };
		expect(build('elsewhere', half)).toBeUndefined();
		expect(build('italy', half)).toBeDefined();
		expect(build('italy', { ...old, legal: { ...legal, facts: [] } })).toBeUndefined();
	});
});
