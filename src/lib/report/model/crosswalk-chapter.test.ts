import { describe, expect, it } from 'vitest';
import type { Audience } from '../../core/definition/vocabulary.ts';
import { buildReport } from './build-report.ts';
import type { ChapterId } from './document.ts';
import { buildFullQuestionnaire } from './fixtures/full-questionnaire.ts';
import { flatten, listInlines, listStrings } from './fixtures/list-strings.ts';
import { buildTinyAssessment, buildTinyInput, level } from './fixtures/tiny-report.ts';
import { buildTinyQuestionnaire } from './fixtures/tiny-questionnaire.ts';

const attachment = { name: 'prova.innesto.json', content: new Uint8Array([1]) };
const answers = {
	mandate: level(2, 'B'),
	hours: { kind: 'unknown', meaning: 1 },
	budget: { kind: 'not-applicable', reason: 'Siamo in due', meaning: 1 },
	notice: level(1, 'B')
} as const;

function build(
	audience: Audience,
	{ chapters, withData = false }: { chapters?: readonly ChapterId[]; withData?: boolean } = {},
	questionnaire = buildFullQuestionnaire('it', audience)
) {
	const assessment = buildTinyAssessment(answers, { audience });
	const options = { withData, attachment, ...(chapters && { chapters }) };
	const document = buildReport(buildTinyInput(assessment, options, questionnaire));
	return document.chapters.find(({ id }) => id === 'crosswalk');
}

const readRows = (...args: Parameters<typeof build>) =>
	(build(...args)?.blocks ?? []).flatMap((block) =>
		block.kind === 'table'
			? block.rows.map((row) => row.map(({ text }) => flatten(text).replaceAll('\u00a0', ' ')))
			: []
	);

describe('the crosswalk of a company', () => {
	it('tells by framework and area which questions match, with level or state', () => {
		expect(readRows('company')).toEqual([
			['Organizzazione del lavoro', '1 (livello 2), 2 (non si sa ancora)'],
			['Territorio', '3 (non riguarda)'],
			['Tempo', '1 (livello 2)']
		]);
	});

	it('links each number to the answer it stands for', () => {
		const targets = listInlines(build('company')).flatMap((inline) =>
			inline.kind === 'reference' ? [`${inline.text} ${inline.target}`] : []
		);
		expect(targets).toEqual([
			'1 answer-mandate',
			'2 answer-hours',
			'3 answer-budget',
			'1 answer-mandate'
		]);
	});

	it('gives the wording instead of a number when the answers are not printed', () => {
		const [first] = readRows('company', { chapters: ['crosswalk'] });
		expect(first?.[1]).toBe('Domanda mandate? (livello 2); Domanda hours? (non si sa ancora)');
	});

	it('says where names are to be verified, how many areas the table has, and nothing of frameworks without questions', () => {
		const strings = listStrings(build('company'));
		expect(strings).toContain(
			'Denominazioni da verificare. In tabella se ne trovano 2 su 3: quelle a cui corrisponde una domanda posta.'
		);
		expect(strings.join('\n')).not.toContain('su 1:');
		expect(strings.join('\n')).not.toMatch(/silent|senza domande/i);
	});

	it('has the question on compliance only in a copy with its data', () => {
		const [, , time] = readRows('company', { withData: true });
		expect(time).toEqual(['Tempo', '1 (livello 2), 4 (livello 1)']);
	});

	it('is not printed for others, nor when no question matches', () => {
		expect(build('municipality')).toBeUndefined();
		expect(build('alliance')).toBeUndefined();
		const plain = buildTinyQuestionnaire('it', 'company');
		expect(build('company', {}, plain)).toBeUndefined();
	});
});
