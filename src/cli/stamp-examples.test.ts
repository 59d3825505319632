import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../lib/core/assessment/assessment-schema.ts';
import { parseAssessmentFile } from '../lib/core/assessment/parse-assessment-file.ts';
import { scoreAssessment } from '../lib/core/scoring/score-assessment.ts';
import { compileMire, mire } from '../../tests/model/read-mire.ts';
import { readHashedModel } from './find-model.ts';
import { stampExamples } from './stamp-examples.ts';

const folder = 'questionnaires/examples';
const model = readHashedModel('questionnaires/mire');
if (!model.ok) throw new Error('The model is broken.');
const stamped = stampExamples(folder, model.value);
if (!stamped.ok) throw new Error(JSON.stringify(stamped.problems));
const files = stamped.value;

function readExample(name: string): Assessment {
	const file = files.find((entry) => basename(entry.file) === `${name}.innesto.json`);
	const parsed = parseAssessmentFile(file?.bytes ?? '');
	if (!parsed.ok) throw new Error(`There is no sound example "${name}".`);
	return parsed.value;
}

function scoreExample(name: string) {
	const assessment = readExample(name);
	return scoreAssessment(compileMire(assessment.audience), assessment);
}

describe('the worked examples', () => {
	it.each(files)('$file is what its source says (npx innesto stamp)', ({ file, bytes }) => {
		expect(readFileSync(file).equals(bytes)).toBe(true);
	});

	it.each([
		['borgo-al-ponte', 'example-town', 'invented'],
		['officina-aurora', 'example-company', 'invented'],
		['milano-mire', 'example-milan', 'documented']
	])('%s is marked, whole and has a note on every answer', (name, id, example) => {
		const assessment = readExample(name);
		expect(assessment).toMatchObject({ id, example, set: 'quick' });
		const { asked, answered } = scoreExample(name);
		expect(answered).toBe(asked);
		const bare = assessment.answers.filter(
			({ answer }) => !answer.evidenceNote && answer.kind !== 'not-applicable'
		);
		expect(bare).toEqual([]);
	});

	it('show three different verdicts', () => {
		const verdicts = ['borgo-al-ponte', 'officina-aurora', 'milano-mire'].map(
			(name) => scoreExample(name).verdict.verdict
		);
		expect(verdicts).toEqual([
			'with-adaptations',
			'foundations-to-strengthen',
			'not-enough-information'
		]);
	});

	it('name as invented whatever is', () => {
		expect(readExample('borgo-al-ponte').organization.name).toContain('comune inventato');
		expect(readExample('officina-aurora').organization.name).toContain('impresa inventata');
	});
});

describe('the town', () => {
	it('lacks one condition to complete, has one to confirm, one unknown and one flag', () => {
		const { conditions } = scoreExample('borgo-al-ponte');
		const { answers } = readExample('borgo-al-ponte');
		const questions = (list: readonly { readonly question: string }[]) =>
			list.map(({ question }) => question);
		expect(questions(conditions.filter(({ state }) => state === 'not-met'))).toEqual([
			'workers-representatives'
		]);
		expect(questions(conditions.filter(({ toConfirm }) => toConfirm))).toEqual([
			'resources-twelve-months'
		]);
		expect(questions(answers.filter(({ answer }) => answer.kind === 'unknown'))).toEqual([
			'shared-service'
		]);
		expect(questions(answers.filter(({ answer }) => answer.flag))).toEqual(['pilot-area']);
	});
});

describe('Milan from the documented facts', () => {
	const { answers, respondents } = readExample('milano-mire');

	it('cites listed sources in every note', () => {
		for (const { question, answer } of answers) {
			const cited = answer.evidenceNote?.match(/\bS\d+\b/g) ?? [];
			expect(cited, question).not.toEqual([]);
			expect(
				cited.filter((id) => !(id in mire.head.sources)),
				question
			).toEqual([]);
		}
	});

	it('claims no verified document, and nobody responsible', () => {
		expect(respondents.map(({ responsible }) => responsible)).toEqual([false]);
		const grades = answers.map(({ answer }) =>
			answer.kind === 'level' ? answer.evidence : 'none'
		);
		expect(new Set(grades)).toEqual(new Set(['none', 'B', 'C']));
	});

	it('gives no level to what the sources do not tell: staff time, money, need', () => {
		const { verdict, conditions } = scoreExample('milano-mire');
		const unknown = conditions.filter(
			({ essential, state }) => essential.kind === 'blocking' && state === 'unknown'
		);
		expect(unknown.map(({ question }) => question)).toEqual([
			'coordinator-hours',
			'resources-twelve-months',
			'documented-need'
		]);
		expect(verdict.reasons).toContain('blocking-unknown');
	});
});
