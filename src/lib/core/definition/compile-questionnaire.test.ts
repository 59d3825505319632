import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { compileQuestionnaire } from './compile-questionnaire.ts';
import { buildFormerModel, smallModel } from './fixtures/small-model.ts';
import type { Model } from './model-schema.ts';
import { questionnaireSchema, type Questionnaire } from './questionnaire.ts';
import { audiences, type Audience } from './vocabulary.ts';

const compile = (audience: Audience, model: Model = smallModel) =>
	compileQuestionnaire(model, 'hash', audience, 'en');

function questionOf({ traits }: Questionnaire) {
	const question = traits[0]?.questions[0];
	if (!question) throw new Error('The question is missing.');
	return question;
}

describe('compileQuestionnaire', () => {
	it.each(audiences)('gives a %s what the schema asks for', (audience) => {
		const compiled = compile(audience);
		expect(z.parse(questionnaireSchema, compiled)).toEqual(compiled);
	});

	it('refuses an audience the model does not have', () => {
		const { alliance: _alliance, ...others } = smallModel.head.audiences;
		const model = { ...smallModel, head: { ...smallModel.head, audiences: others } };
		expect(() => compile('alliance', model)).toThrow(RangeError);
	});

	it('says what a question has in the language asked for', () => {
		expect(questionOf(compile('municipality'))).toMatchObject({
			compliance: true,
			helpFor: [
				{ when: { fact: 'place', in: ['here'] }, text: 'help here, en' },
				{ when: { fact: 'place', in: ['elsewhere'] }, text: 'help elsewhere, en' },
				{ text: 'help in both, en' }
			],
			difficulties: [{ text: 'difficulty, en', basis: 'documented', sources: ['S3'] }],
			actions: [{ days: 3, weeks: 6 }],
			legal: ['act'],
			crosswalk: ['audit/work']
		});
	});

	it('replaces help, law and other frameworks by those of the audience, also by none', () => {
		const { helpFor, legal, crosswalk } = questionOf(compile('company'));
		expect({ helpFor, legal, crosswalk }).toEqual({
			helpFor: [{ when: { fact: 'place', in: ['elsewhere'] }, text: 'help of its own, en' }],
			legal: ['decree'],
			crosswalk: ['index/care']
		});
		expect(questionOf(compile('alliance'))).toMatchObject({
			helpFor: [],
			legal: [],
			crosswalk: []
		});
	});

	it('keeps the legal facts and the areas this audience’s questions name, and all checks', () => {
		const { legal, frameworks } = compile('municipality');
		expect(legal).toEqual({
			checkedOn: '2026-11-22',
			facts: [
				{
					id: 'act',
					theme: 'theme, en',
					norm: 'norm, en',
					date: '2017-05-22',
					meaning: 'meaning, en',
					basis: 'documented',
					sources: ['S5']
				}
			],
			checksElsewhere: [
				{
					id: 'leave',
					question: 'question, en',
					here: 'counterpart, en',
					basis: 'to-verify',
					sources: []
				}
			]
		});
		expect(frameworks).toEqual([
			{ id: 'audit', name: 'audit, en', areas: [{ id: 'work', name: 'work, en' }] }
		]);
		const company = compile('company');
		expect(company.legal?.facts.map(({ id, date }) => [id, date])).toEqual([['decree', undefined]]);
		expect(company.frameworks.map(({ id, note }) => [id, note])).toEqual([['index', 'note, en']]);
		expect(compile('alliance').legal).toMatchObject({ facts: [], checksElsewhere: [{}] });
		expect(compile('alliance').frameworks).toEqual([]);
	});

	it('tells the areas of calls', () => {
		expect(compile('alliance').callAreas).toEqual({
			asOf: '2025-12',
			place: 'here',
			note: 'note, en',
			areas: [
				{
					id: 'care',
					name: 'care, en',
					cycle: '2020–2023',
					traits: ['lead'],
					basis: 'documented',
					sources: ['S4']
				}
			]
		});
	});

	it('keeps the sources its texts cite, those of law and calls among them', () => {
		const sources = (audience: Audience) => Object.keys(compile(audience).sources);
		expect(sources('municipality')).toEqual(['S1', 'S2', 'S3', 'S4', 'S5']);
		expect(sources('company')).toEqual(['S1', 'S2', 'S3', 'S4', 'S6']);
		expect(sources('alliance')).toEqual(['S1', 'S2', 'S3', 'S4']);
	});

	it('gives each audience its own rule for the route, an alliance none', () => {
		expect(compile('municipality').routes).toEqual({
			municipality: smallModel.head.routes?.municipality
		});
		expect(compile('company').routes).toEqual({ company: smallModel.head.routes?.company });
		expect(compile('alliance')).not.toHaveProperty('routes');
	});

	it('compiles a model that knows nothing of all this', () => {
		const former = compile('company', buildFormerModel());
		expect(z.parse(questionnaireSchema, former)).toEqual(former);
		for (const name of ['legal', 'callAreas', 'routes']) expect(former).not.toHaveProperty(name);
		expect(former.frameworks).toEqual([]);
		expect(questionOf(former)).toMatchObject({
			compliance: false,
			helpFor: [],
			difficulties: [],
			legal: [],
			crosswalk: []
		});
		expect(questionOf(former).actions[0]).not.toHaveProperty('weeks');
	});
});
