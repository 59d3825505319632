import { describe, expect, it } from 'vitest';
import type { Organization } from '../../core/assessment/assessment-schema.ts';
import { buildReport } from './build-report.ts';
import { buildFullQuestionnaire } from './fixtures/full-questionnaire.ts';
import { flatten } from './fixtures/list-strings.ts';
import { answerAll, buildTinyAssessment, buildTinyInput, level } from './fixtures/tiny-report.ts';

/** The blocks from the heading of the areas on. */
function build(own: Partial<Organization>, questionnaire = buildFullQuestionnaire()) {
	const assessment = buildTinyAssessment(answerAll(level(3, 'B')), {
		organization: { name: 'Comune di Prova', facts: {}, ...own }
	});
	const { chapters } = buildReport(buildTinyInput(assessment, {}, questionnaire));
	const blocks = chapters.find(({ id }) => id === 'profile')?.blocks ?? [];
	const start = blocks.findIndex((block) => block.kind === 'heading' && block.id === 'call-areas');
	return start < 0 ? [] : blocks.slice(start);
}

const facts = { place: 'lombardy' };

describe('the areas of the call', () => {
	it('are told by trait and cycle, without a column that nobody fills', () => {
		const table = build({ facts }).find((block) => block.kind === 'table');
		expect(table?.columns.map(({ name }) => name)).toEqual(['Tratto', 'Aree dell’avviso', 'Ciclo']);
		expect(table?.rows.map((row) => row.map(({ text }) => flatten(text)))).toEqual([
			['Regia pubblica', 'Cura (S12); Tempo', '2020–2023'],
			['Regia pubblica', 'Impegni di cura (S12)', '2025–2027'],
			['Risorse', 'Cura (S12)', '2020–2023']
		]);
	});

	it('are dated, and carry the organization’s own call and deadline in a sentence', () => {
		const said = (own: Partial<Organization>) => JSON.stringify(build({ facts, ...own })[1]);
		expect(said({})).toContain('Situazione: dicembre 2025. Il legame è una nostra deduzione.');
		expect(said({})).not.toContain('indicat');
		const own = said({ call: 'Piano di Zona.', deadline: '2027-02-28' });
		expect(own).toContain('indicato da chi ha risposto: Piano di Zona.');
		expect(own).not.toContain('Zona..');
		expect(own).toContain('Scadenza indicata da chi ha risposto: 28 febbraio 2027.');
	});

	it.each([{ place: 'italy' }, { place: 'elsewhere' }, {}])(
		'are left out where they do not hold: %o',
		(other) => {
			expect(build({ facts: other })).toEqual([]);
		}
	);

	it('are left out when the questionnaire has none, or none for its traits', () => {
		const { callAreas, ...old } = buildFullQuestionnaire();
		expect(build({ facts }, old)).toEqual([]);
		if (!callAreas) throw new Error('The fixture has areas of a call.');
		const foreign = callAreas.areas.map((area) => ({ ...area, traits: ['nowhere'] }));
		expect(build({ facts }, { ...old, callAreas: { ...callAreas, areas: foreign } })).toEqual([]);
	});
});
