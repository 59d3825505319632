import { describe, expect, it } from 'vitest';
import { compileQuestionnaire } from '../../core/definition/compile-questionnaire.ts';
import { smallModel } from '../../core/definition/fixtures/small-model.ts';
import type { AskedQuestion, Questionnaire } from '../../core/definition/questionnaire.ts';
import { flatten, listBlocks, listStrings } from '../model/fixtures/list-strings.ts';
import { composeBlank } from './compose-blank.ts';
import { nameBlankFile } from './name-blank-file.ts';

const base = compileQuestionnaire(smallModel, 'a'.repeat(64), 'company', 'it');

const condition = { essential: { kind: 'blocking', minimum: 2 }, compliance: false } as const;

/** The small questionnaire with its question a condition, and changed. */
function build(change: Partial<AskedQuestion> = {}): Questionnaire {
	const [trait] = base.traits;
	const [question] = trait!.questions;
	const questions = [{ ...question!, ...condition, ...change }];
	return { ...base, traits: [{ ...trait!, questions }] };
}

/** The words between the question and its boxes. */
function listNotes(questionnaire: Questionnaire): readonly string[] {
	return listBlocks(composeBlank({ questionnaire, set: 'full' })).flatMap((block) =>
		block.kind === 'paragraph' && block.style === 'note' ? [flatten(block.text)] : []
	);
}

/** The rows of the table that is filled in, as texts. */
function listRows(questionnaire: Questionnaire, set: 'quick' | 'full'): readonly string[][] {
	const table = listBlocks(composeBlank({ questionnaire, set })).findLast(
		(block) => block.kind === 'table'
	);
	return (table?.rows ?? []).map((row) => row.map(({ text }) => flatten(text)));
}

describe('what stands with a question', () => {
	it('is its condition with the minimum, what counts and who knows', () => {
		expect(listNotes(build())).toEqual([
			'Condizione: Di base: serve almeno il livello 2.',
			'Che cosa vale: help, it',
			'Chi lo sa: who, it'
		]);
		const limiting = build({ essential: { kind: 'limiting', minimum: 3 } });
		expect(listNotes(limiting)).toContain('Condizione: Da completare: serve almeno il livello 3.');
	});

	it('says in words whom it is only for', () => {
		const askedWhen = { fact: 'place', in: ['here', 'elsewhere'] };
		expect(listNotes(build({ askedWhen }))).toContain(
			'Solo per: place, it: here, it e elsewhere, it'
		);
	});

	it('warns before a question of compliance', () => {
		expect(listNotes(build({ compliance: true }))).toContainEqual(
			expect.stringContaining('tenete per voi questa pagina')
		);
	});
});

describe('the boxes of a question', () => {
	it('are five levels and not knowing, with lines for notes', () => {
		expect(listRows(build(), 'full').map(([box, level]) => `${box}${level}`)).toEqual([
			'□0',
			'□1',
			'□2',
			'□3',
			'□4',
			'□–',
			'Base',
			'Note',
			''
		]);
	});

	it('let one say it is no concern only where that may be answered', () => {
		const reason = 'Non riguarda noi, perché:';
		expect(listRows(build(), 'full').flat()).not.toContain(reason);
		expect(listRows(build({ notApplicable: true }), 'full').flat()).toContain(reason);
	});

	it('ask for the base of every answer in the full set, of conditions in the quick one', () => {
		const { essential: _essential, ...plain } = build().traits[0]!.questions[0]!;
		const [trait] = base.traits;
		const other = { ...base, traits: [{ ...trait!, questions: [plain] }] };
		const asksBase = (questionnaire: Questionnaire, set: 'quick' | 'full') =>
			listRows(questionnaire, set).some(([, name]) => name === 'Base');
		expect(asksBase(build(), 'quick')).toBe(true);
		expect(asksBase(other, 'quick')).toBe(false);
		expect(asksBase(other, 'full')).toBe(true);
	});
});

describe('the document', () => {
	it('has a box for every option of every fact', () => {
		const said = listStrings(composeBlank({ questionnaire: build(), set: 'full' })).join('\n');
		expect(said).toContain('□ here, it\n□ elsewhere, it');
	});

	it('names audience, set and model on its cover', () => {
		const { cover, footer } = composeBlank({ questionnaire: build(), set: 'quick' });
		expect(cover.organization).toBe('audience, it');
		expect(cover.lines).toEqual(['Prima lettura · 1 domanda', 'name, it', 'Modello small 1.1.0']);
		expect(footer).toContain('small 1.1.0');
	});

	it('has another fingerprint for another set and another model', () => {
		const fingerprint = (questionnaire: Questionnaire, set: 'quick' | 'full') =>
			composeBlank({ questionnaire, set }).fingerprint;
		const other = { ...build(), model: { ...base.model, hash: 'b'.repeat(64) } };
		const found = [
			fingerprint(build(), 'quick'),
			fingerprint(build(), 'full'),
			fingerprint(other, 'quick')
		];
		expect(new Set(found).size).toBe(3);
		expect(fingerprint(build(), 'quick')).toBe(found[0]);
	});

	it('has a name of its own', () => {
		expect(nameBlankFile({ questionnaire: base, set: 'quick' })).toBe(
			'small-1.1.0-company-quick-it.pdf'
		);
	});
});
