import { describe, expect, it } from 'vitest';
import { checkIntegrity } from './check-integrity.ts';
import { halfGermanModel } from './fixtures/half-german-model.ts';
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

	it('lets a language in progress lack texts, and not one that is to be complete', () => {
		expect(describeProblems(halfGermanModel)).toEqual([]);
		const { languagesInProgress: _de, ...head } = halfGermanModel.head;
		const model = { ...halfGermanModel, head: { ...head, languages: ['it', 'en', 'de'] } };
		const problems = describeProblems(model);
		const missing = 'the text in "de" is missing: write it beside the Italian one';
		expect(problems).toContain(`model.yaml: description.de: ${missing}`);
		expect(problems).toContain(`lead.yaml: questions[0].anchors[4].de: ${missing}`);
		expect(problems).toContain(`legal.yaml: facts[1].norm.de: ${missing}`);
		expect(problems.every((problem) => problem.endsWith(missing))).toBe(true);
		expect(problems.join('\n')).not.toContain('questions[0].wording');
	});

	it('asks for English only where the model promises it', () => {
		const model = withQuestion({ audiences: { company: {} }, wording: { it: 'Chi guida?' } });
		expect(describeProblems(model)).toEqual([
			'lead.yaml: questions[0].wording.en: the English text is missing: write it beside the Italian one'
		]);
		const promised = { ...model.head, languages: ['it'], languagesInProgress: ['en'] };
		expect(describeProblems({ ...model, head: promised })).toEqual([]);
	});

	it('finds two levels that are the same in a language in progress', () => {
		const [zero, one, ...others] = smallQuestion.anchors;
		const model = withQuestion({
			anchors: [{ ...zero, de: 'Nichts' }, { ...one, de: 'nichts ' }, ...others]
		});
		const head = { ...model.head, languagesInProgress: ['de'] };
		expect(describeProblems({ ...model, head })).toEqual([
			'lead.yaml: questions[0].anchors: two levels have the same text (de)'
		]);
	});

	it.each([
		[
			'a language nobody named, once in each file',
			withQuestion({ wording: { ...text, fr: 'aide' }, why: { ...text, fr: 'aide' } }),
			'lead.yaml: questions[0].wording.fr: the language "fr" is not in model.yaml: add it to languagesInProgress, or correct it'
		],
		[
			'a language that is complete and in progress',
			withHead({ languagesInProgress: ['de', 'en'] }),
			'model.yaml: languages: the language "en" is named twice: keep it once'
		],
		[
			'a model that leaves out Italian',
			withHead({ languages: ['en'] }),
			'model.yaml: languages: Italian is missing: add "it", the language every text is written in'
		],
		[
			'a matter of compliance that is a condition of one audience',
			withQuestion({
				audiences: {
					company: { essential: { kind: 'limiting', minimum: 2 } },
					alliance: { essential: 'none' }
				}
			}),
			'lead.yaml: questions[0].compliance: a matter of compliance cannot be a condition for "company": write two questions, or "essential: none" for it'
		],
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
