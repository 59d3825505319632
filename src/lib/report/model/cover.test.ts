import { describe, expect, it } from 'vitest';
import { buildReport } from './build-report.ts';
import { buildTinyQuestionnaire } from './fixtures/tiny-questionnaire.ts';
import { answerAll, buildTinyAssessment, buildTinyInput, level } from './fixtures/tiny-report.ts';

const complete = answerAll(level(3, 'B'));
const build = (...args: Parameters<typeof buildTinyAssessment>) =>
	buildReport(buildTinyInput(buildTinyAssessment(...args)));

describe('the cover', () => {
	it('names the organisation, its facts, the day and the reading', () => {
		const { cover } = build(complete, { set: 'quick' });
		expect(cover.organization).toBe('Comune di Prova');
		expect(cover.lines).toEqual([
			'Comune',
			'Abitanti: meno di 5000',
			'22 novembre 2026 · Prima lettura'
		]);
	});

	it('has no mark when everything is answered', () => {
		expect(build(complete).cover.marks).toEqual([]);
	});

	it('marks an example on cover and running head, in words that tell invented from documented', () => {
		const invented = build(complete, { example: 'invented' });
		expect(invented.cover.marks).toEqual(['Esempio inventato']);
		expect(invented.runningHead.right).toContain('Esempio inventato');
		const assessment = buildTinyAssessment(complete, { example: 'documented' });
		const english = buildReport(buildTinyInput(assessment, {}, buildTinyQuestionnaire('en')));
		expect(english.cover.marks).toEqual(['Documented example: Milan from public sources']);
	});

	it('marks a draft with how many answers are missing', () => {
		const document = build({ mandate: level(3, 'B') });
		expect(document.cover.marks).toEqual(['Bozza: mancano 3 risposte su 4']);
		expect(document.runningHead.right).toContain('Bozza');
	});

	it('counts a level whose base is wanted and missing as a draft', () => {
		const { cover } = build({ ...complete, mandate: level(3) });
		expect(cover.marks).toEqual(['Bozza: di una risposta manca la base']);
	});

	it('asks a company whether it is ready for a network, not whether it can replicate the model', () => {
		expect(build(complete).title).toContain('replicare');
		const company = build(complete, { audience: 'company' });
		expect(company.title).toContain('siamo pronti per una rete');
		expect(company.title).not.toContain('replicare');
	});

	it('asks of an alliance whether the alliance can replicate the model, and names it so', () => {
		const alliance = build(complete, {
			audience: 'alliance',
			organization: { name: ' ', facts: {} }
		});
		expect(alliance.title).toBe('Relazione: l’alleanza può replicare il modello MIRE?');
		expect(alliance.cover.organization).toBe('Alleanza senza nome');
		const facts = alliance.chapters[0]?.blocks.find((block) => block.kind === 'facts');
		expect(facts?.rows[0]?.term).toBe('Alleanza');
	});
});
