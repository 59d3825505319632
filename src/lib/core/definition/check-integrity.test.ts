import { describe, expect, it } from 'vitest';
import { checkIntegrity } from './check-integrity.ts';
import { smallModel } from './fixtures/small-model.ts';
import { smallQuestion } from './fixtures/small-question.ts';
import type { ModelFiles } from './integrity-report.ts';
import type { Model, ModelHead } from './model-schema.ts';
import type { Question } from './trait-schema.ts';

const files: ModelFiles = {
	head: 'model.yaml',
	legal: 'legal.yaml',
	ofTrait: (trait) => `${trait}.yaml`,
	brokenTraits: new Set(),
	legalBroken: false
};

function describeProblems(model: Model, own: Partial<ModelFiles> = {}): readonly string[] {
	return checkIntegrity(model, { ...files, ...own }).map(
		({ file = '', path, message }) => `${file}: ${path}: ${message}`
	);
}

function withQuestion(own: Partial<Question>): Model {
	const questions = [{ ...smallQuestion, ...own }];
	return { ...smallModel, traits: smallModel.traits.map((trait) => ({ ...trait, questions })) };
}

const withHead = (own: Partial<ModelHead>): Model => ({
	...smallModel,
	head: { ...smallModel.head, ...own }
});

const { legal } = smallModel;
const { callAreas, frameworks = [] } = smallModel.head;
const [audit] = frameworks;
if (!legal || !callAreas || !audit) throw new Error('The small model is not whole.');
const when = { fact: 'place', in: ['here', 'moon'] };
const text = { it: 'aiuto', en: 'help' };
const [act] = legal.facts;
const [area] = callAreas.areas;
if (!act || !area) throw new Error('The small model is not whole.');

describe('checkIntegrity', () => {
	it('finds nothing wrong with a sound model', () => {
		expect(describeProblems(smallModel)).toEqual([]);
	});

	it.each([
		[
			'help on an option that does not exist, once for each audience that reads it',
			{ helpFor: [{ when, text }] },
			['lead.yaml: questions[0].helpFor[0].when: "moon" is not an option of the fact "place"']
		],
		[
			'help of an audience on a fact it is not asked for',
			{
				audiences: { company: { helpFor: [{ when: { fact: 'body', in: ['town'] }, text }] } },
				helpFor: [{ when, text }]
			},
			[
				'lead.yaml: questions[0].audiences.company.helpFor[0].when: the condition asks for the fact "body", which model.yaml does not have for "company"'
			]
		],
		[
			'a legal fact that is not in the file',
			{ legal: ['act', 'bill'] },
			['lead.yaml: questions[0].legal: "bill" is not in legal.yaml']
		],
		[
			'a legal fact of an audience that is not in the file',
			{ audiences: { company: { legal: ['bill'] } } },
			['lead.yaml: questions[0].audiences.company.legal: "bill" is not in legal.yaml']
		],
		[
			'an area that is not in its framework',
			{ crosswalk: ['audit/care'] },
			['lead.yaml: questions[0].crosswalk: "audit/care" is not among the frameworks of model.yaml']
		],
		[
			'an area named twice',
			{ crosswalk: ['audit/work', 'audit/work'] },
			['lead.yaml: questions[0].crosswalk: "audit/work" is named twice: keep it once']
		],
		[
			'a difficulty of an unknown source',
			{ difficulties: [{ text, basis: 'documented', sources: ['S77'] }] },
			['lead.yaml: questions[0].difficulties[0]: source S77 is not in model.yaml']
		],
		[
			'an audience without an action from a level below the target',
			{
				actions: smallQuestion.actions.map((action) => ({
					...action,
					audiences: ['municipality', 'company']
				})),
				audiences: { municipality: {}, company: {}, alliance: {} },
				target: 1
			},
			[
				'lead.yaml: questions[0].actions: nothing leads "alliance" up from level 0: add an action, or widen one'
			]
		]
	] as readonly (readonly [string, Partial<Question>, readonly string[]])[])(
		'%s',
		(_name, own, expected) => {
			expect(describeProblems(withQuestion({ audiences: { company: {} }, ...own }))).toEqual(
				expected
			);
		}
	);

	it('names an audience the model does not have, and says no more of it', () => {
		const { alliance: _alliance, ...others } = smallModel.head.audiences;
		const model = withHead({ audiences: others });
		expect(describeProblems(model)).toEqual([
			'lead.yaml: questions[0].audiences.alliance: the model has no audience "alliance"'
		]);
	});

	it('says nothing of references to a file of the wrong form', () => {
		const model = withQuestion({ legal: ['bill'] });
		expect(describeProblems(model, { legalBroken: true })).toEqual([]);
		expect(describeProblems(model)).toHaveLength(1);
	});

	it('asks for the legal file where a question refers to it', () => {
		const { legal: _legal, ...model } = withQuestion({ audiences: { company: {} } });
		expect(describeProblems(model)).toEqual([
			'lead.yaml: questions[0].legal: "act" is not in legal.yaml'
		]);
	});

	it.each([
		[
			'a route on an option that does not exist',
			withHead({ routes: { municipality: { together: when, small: { ...when, in: ['here'] } } } }),
			'model.yaml: routes.municipality.together: "moon" is not an option of the fact "place"'
		],
		[
			'a route on a question nobody is asked',
			withHead({ routes: { company: { network: { question: 'friends', level: 2 } } } }),
			'model.yaml: routes.company.network.question: no trait asks a company the question "friends"'
		],
		[
			'a call in a place nobody can name',
			withHead({ callAreas: { ...callAreas, place: 'moon' } }),
			'model.yaml: callAreas.place: "moon" is not an option of the fact "place"'
		],
		[
			'an area of a call for a trait that is not listed',
			withHead({ callAreas: { ...callAreas, areas: [{ ...area, traits: ['lead', 'luck'] }] } }),
			'model.yaml: callAreas.areas[0].traits: trait "luck" is not in the list of traits'
		],
		[
			'a documented area of a call without a source',
			withHead({ callAreas: { ...callAreas, areas: [{ ...area, sources: [] }] } }),
			'model.yaml: callAreas.areas[0]: a documented claim names its source: add it, or call the claim inferred'
		],
		[
			'a framework written twice',
			withHead({ frameworks: [...frameworks, audit] }),
			'model.yaml: frameworks[2].id: "audit" is used twice in this list'
		],
		[
			'a legal fact written twice',
			{ ...smallModel, legal: { ...legal, facts: [...legal.facts, act] } },
			'legal.yaml: facts[2].id: "act" is used twice in this list'
		],
		[
			'a documented legal fact without a source',
			{
				...smallModel,
				legal: { ...legal, facts: [...legal.facts.slice(1), { ...act, sources: [] }] }
			},
			'legal.yaml: facts[1]: a documented claim names its source: add it, or call the claim to-verify'
		]
	] as readonly (readonly [string, Model, string])[])('%s', (_name, model, expected) => {
		expect(describeProblems(model)).toEqual([expected]);
	});
});
