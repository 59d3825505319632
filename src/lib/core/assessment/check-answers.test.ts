import { describe, expect, it } from 'vitest';
import { sampleAssessment, sampleRecord } from '../../../../tests/fixtures/sample-assessment.ts';
import type { AskedQuestion, Questionnaire } from '../definition/questionnaire.ts';
import { checkAnswers } from './check-answers.ts';

function question(id: string, more: Partial<AskedQuestion> = {}): AskedQuestion {
	return {
		id,
		trait: 'only-trait',
		importance: 2,
		quick: true,
		notApplicable: false,
		effort: 1,
		target: 3,
		sdgTargets: {},
		meaning: 1,
		compliance: false,
		wording: id,
		why: '',
		help: '',
		helpFor: [],
		anchors: ['', '', '', '', ''],
		whoWouldKnow: '',
		evidence: '',
		milan: [],
		difficulties: [],
		actions: [],
		glossary: [],
		legal: [],
		crosswalk: [],
		...more
	};
}

const verdict = { name: '', meaning: '' };
const questionnaire: Questionnaire = {
	model: { id: 'mire', version: '1.0.0', hash: 'ab'.repeat(32) },
	audience: 'municipality',
	language: 'en',
	name: '',
	description: '',
	audienceName: '',
	reportName: '',
	cautions: [],
	verdicts: {
		'can-start': verdict,
		'with-adaptations': verdict,
		'foundations-to-strengthen': verdict,
		'prerequisites-missing': verdict,
		'not-enough-information': verdict,
		'nothing-assessed': verdict
	},
	facts: [
		{ id: 'body', label: '', options: [{ id: 'single', label: '' }] },
		{ id: 'population', label: '', options: [{ id: 'from-15000', label: '' }] }
	],
	traits: [
		{
			id: 'only-trait',
			name: '',
			definition: '',
			role: 'core',
			importance: 3,
			reason: '',
			milan: [],
			difficulties: [],
			questions: [
				question('convenor-mandate'),
				question('desk-network', { meaning: 2 }),
				question('evaluation', { notApplicable: true }),
				question('funding')
			]
		}
	],
	sdgTargets: {},
	sdgGoals: {},
	frameworks: [],
	glossary: [],
	sources: {}
};

describe('checkAnswers', () => {
	it('finds nothing in answers that fit', () => {
		expect(checkAnswers(questionnaire, sampleAssessment())).toEqual([]);
	});

	it('names a question the model does not ask, with the path', () => {
		const sample = sampleAssessment();
		const answers = [...sample.answers, sampleRecord('lost', { kind: 'unknown', meaning: 1 })];
		const consensus = sample.consensus.map((entry) => ({ ...entry, question: 'gone' }));
		expect(checkAnswers(questionnaire, { ...sample, answers, consensus })).toMatchObject([
			{ code: 'unknown-question', path: 'answers[5].question', values: { question: 'lost' } },
			{ code: 'unknown-question', path: 'consensus[0].question', values: { question: 'gone' } }
		]);
	});

	it('names "not applicable" where it cannot be answered', () => {
		const sample = sampleAssessment();
		const answers = [sampleRecord('funding', { kind: 'not-applicable', reason: 'x', meaning: 1 })];
		expect(checkAnswers(questionnaire, { ...sample, answers })).toMatchObject([
			{ code: 'not-applicable-refused', values: { question: 'funding' } }
		]);
	});

	it('names an answer to an older meaning of its question', () => {
		const sample = sampleAssessment();
		const answers = [sampleRecord('desk-network', { kind: 'level', level: 2, meaning: 1 })];
		expect(checkAnswers(questionnaire, { ...sample, answers })).toMatchObject([
			{ code: 'meaning-changed', values: { question: 'desk-network', answered: 1, current: 2 } }
		]);
	});

	it.each([
		[{ id: 'other', version: '1.0.0', hash: '00'.repeat(32) }, 'other-model'],
		[{ id: 'mire', version: '1.1.0', hash: '00'.repeat(32) }, 'other-model-version'],
		[{ id: 'mire', version: '1.0.0', hash: '00'.repeat(32) }, 'model-changed']
	])('tells %j apart: %s', (model, code) => {
		const problems = checkAnswers(questionnaire, { ...sampleAssessment(), model });
		expect(problems.map((problem) => problem.code)).toEqual([code]);
	});

	it('names another audience, unknown facts and unknown options', () => {
		const sample = sampleAssessment();
		const organization = { name: '', facts: { body: 'none', hall: 'big' } };
		const problems = checkAnswers(questionnaire, { ...sample, audience: 'company', organization });
		expect(problems.map(({ code }) => code)).toEqual([
			'other-audience',
			'unknown-option',
			'unknown-fact'
		]);
	});
});
