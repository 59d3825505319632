import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../lib/core/assessment/assessment-schema.ts';
import { parseAssessmentFile } from '../lib/core/assessment/parse-assessment-file.ts';
import type { QuestionSet } from '../lib/core/assessment/question-sets.ts';
import { verdicts, type Verdict } from '../lib/core/definition/vocabulary.ts';
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

const examples = [
	row('alleanza-pianura', 'example-new-alliance', 'invented', 'quick', 'prerequisites-missing'),
	row('borgo-al-ponte', 'example-town', 'invented', 'full', 'with-adaptations'),
	row('gruppo-orizzonte', 'example-large-company', 'invented', 'full', 'can-start'),
	row('meccanica-serra', 'example-metalworks', 'invented', 'full', 'not-enough-information'),
	row('milano-mire', 'example-milan', 'documented', 'full', 'not-enough-information'),
	row('officina-aurora', 'example-company', 'invented', 'quick', 'foundations-to-strengthen'),
	row('rete-tre-rive', 'example-alliance', 'invented', 'full', 'with-adaptations'),
	row('studio-nove', 'example-studio', 'invented', 'full', 'with-adaptations'),
	row('unione-valli-alte', 'example-union', 'invented', 'full', 'foundations-to-strengthen')
];

function row(
	name: string,
	id: string,
	example: 'invented' | 'documented',
	set: QuestionSet,
	verdict: Verdict
) {
	return { name, id, example, set, verdict };
}

describe('the worked examples', () => {
	it.each(files)('$file is what its source says (npx innesto stamp)', ({ file, bytes }) => {
		expect(readFileSync(file).equals(bytes)).toBe(true);
	});

	it.each(examples)('$name is marked, whole and has a note on every answer', (row) => {
		const assessment = readExample(row.name);
		expect(assessment).toMatchObject({
			id: row.id,
			example: row.example,
			set: row.set
		});
		const { asked, answered, gradesMissing } = scoreExample(row.name);
		expect(answered).toBe(asked);
		expect(assessment.answers).toHaveLength(asked);
		if (row.set === 'full') expect(gradesMissing).toBe(0);
		const bare = assessment.answers.filter(
			({ answer }) => !answer.evidenceNote && answer.kind !== 'not-applicable'
		);
		expect(bare).toEqual([]);
	});

	it.each(examples)('$name comes to the verdict it was written for: $verdict', (row) => {
		expect(scoreExample(row.name).verdict.verdict).toBe(row.verdict);
	});

	it('are all listed here, and show every verdict between them', () => {
		expect(files.map(({ file }) => basename(file, '.innesto.json'))).toEqual(
			examples.map(({ name }) => name)
		);
		expect(new Set(examples.map(({ verdict }) => verdict))).toEqual(
			new Set(verdicts.filter((verdict) => verdict !== 'nothing-assessed'))
		);
	});

	it.each(examples)('$name tells every fact that is asked of it', ({ name }) => {
		const { audience, organization } = readExample(name);
		const asked = compileMire(audience).facts.map(({ id }) => id);
		expect(Object.keys(organization.facts).sort()).toEqual([...asked].sort());
	});

	it.each(examples)('$name verifies what it grades A, and nothing else', ({ name }) => {
		for (const { question, answer } of readExample(name).answers) {
			const verified = answer.kind === 'level' && answer.evidence === 'A';
			expect(answer.document !== undefined, question).toBe(verified);
		}
	});

	it.each(examples.filter(({ example }) => example === 'invented'))(
		'$name is named as invented',
		({ name }) => {
			expect(readExample(name).organization.name).toMatch(
				/\((comune|ente|impresa|alleanza) inventat[oa]/
			);
		}
	);
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
