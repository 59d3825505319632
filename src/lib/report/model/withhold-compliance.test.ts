import { describe, expect, it } from 'vitest';
import type { Answer } from '../../core/assessment/answer-schema.ts';
import type { Assessment } from '../../core/assessment/assessment-schema.ts';
import { languages, type Audience, type Language } from '../../core/definition/vocabulary.ts';
import { buildReport } from './build-report.ts';
import { buildFullQuestionnaire } from './fixtures/full-questionnaire.ts';
import { listStrings } from './fixtures/list-strings.ts';
import { answerAll, buildTinyAssessment, buildTinyInput, level } from './fixtures/tiny-report.ts';
import type { ReportOptions } from './report-input.ts';
import { withholdCompliance } from './withhold-compliance.ts';

const attachment = { name: 'prova.innesto.json', content: new Uint8Array([1]) };
const withData = { withData: true, attachment };
const base = answerAll(level(3, 'B'));
const secret = 'Nota riservata';

/** Everything that could be answered to the question on compliance. */
const answers: readonly (Answer | null)[] = [
	...([0, 1, 2, 3, 4] as const).map((value) =>
		level(value, 'A', {
			comment: secret,
			evidenceNote: secret,
			document: { title: secret, date: secret, verifiedBy: secret }
		})
	),
	level(0),
	{ kind: 'unknown', whoWouldKnow: secret, meaning: 1 },
	{ kind: 'not-applicable', reason: secret, meaning: 1 },
	{ kind: 'pending', comment: secret, meaning: 1 },
	null
];

function buildInput(
	notice: Answer | null,
	options: Partial<ReportOptions> = {},
	own: Partial<Assessment> = {},
	language: Language = 'it'
) {
	const assessment = buildTinyAssessment({ ...base, ...(notice && { notice }) }, own);
	const questionnaire = buildFullQuestionnaire(language, assessment.audience);
	return buildTinyInput(assessment, options, questionnaire);
}

describe('a copy without data', () => {
	const audiences: readonly Audience[] = ['municipality', 'company', 'alliance'];
	const cases = audiences.flatMap((audience) =>
		languages.map((language) => ({ audience, language }))
	);

	it.each(cases)(
		'is the same to the last figure whatever was answered on compliance: $audience, $language',
		({ audience, language }) => {
			const build = (notice: Answer | null) =>
				JSON.stringify(buildReport(buildInput(notice, {}, { audience }, language)));
			const copies = new Set(answers.map(build));
			expect(copies.size).toBe(1);
			expect([...copies].join('')).not.toContain(secret);
			expect([...copies].join('')).not.toMatch(/notice/);
		}
	);

	it('is one as well when data were asked for and there are none', () => {
		const copy = buildReport(buildInput(level(0, 'A', { comment: secret }), { withData: true }));
		expect(listStrings(copy).join('\n')).not.toContain(secret);
	});

	it('withholds what was agreed and planned too', () => {
		const own = {
			consensus: [{ question: 'notice', level: 0, evidence: 'B', reason: secret }],
			plan: [
				{
					id: 'planned-one',
					question: 'notice',
					action: 'notice-begin',
					title: secret,
					status: 'to-do'
				}
			]
		} satisfies Partial<Assessment>;
		const strings = listStrings(buildReport(buildInput(null, {}, own))).join('\n');
		expect(strings).not.toContain(secret);
		expect(strings).not.toContain('notice');
	});

	it('says in the method what is left out, answered or not', () => {
		for (const notice of [null, level(0, 'B')]) {
			const said = listStrings(buildReport(buildInput(notice)).chapters.at(-1));
			expect(said.join('\n')).toContain('1 domanda sul rispetto di obblighi di legge resta fuori');
		}
	});

	it('does not call unheard whoever answered on compliance alone', () => {
		const assessment = buildTinyAssessment(base);
		const [first] = assessment.answers;
		if (!first) throw new Error('The fixture has answers.');
		const officer = { id: 'respondent-two', name: 'Prevenzione', responsible: true };
		const silent = { id: 'respondent-three', name: 'Sindacato', responsible: false };
		const input = buildTinyInput(
			{
				...assessment,
				respondents: [...assessment.respondents, officer, silent],
				answers: [
					...assessment.answers,
					{ ...first, respondent: officer.id, question: 'notice', answer: level(0, 'B') }
				]
			},
			{},
			buildFullQuestionnaire()
		);
		const strings = listStrings(buildReport(input)).join('\n');
		expect(strings).toContain('Servizi sociali. Non ancora sentiti: Sindacato.');
		expect(strings).not.toContain('Prevenzione');
	});
});

describe('a copy with its data', () => {
	it('prints the answers on compliance and lets them count', () => {
		const input = buildInput(level(0, 'B', { comment: secret }), withData);
		const document = buildReport(input);
		const strings = listStrings(document).join('\n');
		expect(strings).toContain('notice zero');
		expect(strings).toContain(secret);
		expect(strings).toContain('Una condizione indispensabile non è soddisfatta');
		expect(strings).not.toContain('resta fuori da questa copia');
		expect(document.attachment?.content).toBe(attachment.content);
	});
});

describe('withholding', () => {
	it('leaves an input without such questions as it is', () => {
		const input = buildTinyInput(buildTinyAssessment(base));
		expect(withholdCompliance(input)).toEqual({ input, withheld: 0 });
		expect(withholdCompliance(input).input).toBe(input);
	});

	it('scores again with the same seed and draws', () => {
		const input = buildInput(level(0, 'B'));
		const { result } = withholdCompliance(input).input;
		const { seed, draws } = input.result.simulation ?? {};
		expect(result.simulation).toMatchObject({ seed, draws });
		expect(result.asked).toBe(4);
		expect(input.result.asked).toBe(5);
	});

	it('counts only what was asked, and keeps a stray answer out all the same', () => {
		const questionnaire = buildFullQuestionnaire();
		const traits = questionnaire.traits.map((trait) => ({
			...trait,
			questions: trait.questions.map((question) =>
				question.compliance ? { ...question, quick: false } : question
			)
		}));
		const assessment = buildTinyAssessment({ ...base, notice: level(0, 'B') }, { set: 'quick' });
		const input = buildTinyInput(assessment, {}, { ...questionnaire, traits });
		const { input: shared, withheld } = withholdCompliance(input);
		expect(withheld).toBe(0);
		expect(shared.result).toBe(input.result);
		expect(shared.assessment.answers.map(({ question }) => question)).not.toContain('notice');
	});
});
