import type { Answer } from '../../../src/lib/core/assessment/answer-schema.ts';
import type { Assessment } from '../../../src/lib/core/assessment/assessment-schema.ts';
import type {
	AskedQuestion,
	Questionnaire
} from '../../../src/lib/core/definition/questionnaire.ts';
import { audiences, type Audience } from '../../../src/lib/core/definition/vocabulary.ts';
import { fillAssessment } from '../../model/fill-assessment.ts';

/** What makes a report hard to lay out: everything else is plain. */
export interface LayoutCase {
	readonly name: string;
	readonly audiences: readonly Audience[];
	readonly build: (questionnaire: Questionnaire) => Assessment;
}

const sentence =
	'Il centro di via Verdi è aperto ogni giorno, anche d’estate, e le famiglie chiedono orari più lunghi. ';
const comment = sentence.repeat(50).slice(0, 5000);
const longWord = 'precipitevolissimevolmente'.repeat(8).slice(0, 200);
const longLink = `https://example.org/${'programmi/lavoro-agile/'.repeat(20)}piano.html?anno=2026&lingua=it`;
const document = {
	title: 'Delibera di Giunta n. 41, Piano territoriale degli orari e degli spazi',
	date: '12 marzo 2026',
	verifiedBy: 'Ufficio del segretario generale'
};

type LevelAnswer = Extract<Answer, { kind: 'level' }>;
const levels = [0, 1, 2, 3, 4] as const;
type AnswerTo = (question: AskedQuestion) => Answer;

function level(value: LevelAnswer['level'], own: Partial<LevelAnswer> = {}): AnswerTo {
	return ({ meaning }) => ({ kind: 'level', level: value, evidence: 'C', ...own, meaning });
}

function fill(answer: AnswerTo): LayoutCase['build'] {
	return (questionnaire) => fillAssessment(questionnaire, {}, answer, 'full');
}

function fillNothing(questionnaire: Questionnaire): Assessment {
	return { ...fill(level(0))(questionnaire), answers: [] };
}

function fillWithPlan(questionnaire: Questionnaire): Assessment {
	const base = fill(level(1))(questionnaire);
	return { ...base, plan: buildPlan(base) };
}

function buildPlan(base: Assessment): Assessment['plan'] {
	const costs = ['none', 'low', 'medium', 'high'] as const;
	return Array.from({ length: 60 }, (_, index) => ({
		id: `action-number-${index}`,
		question: base.answers[index % base.answers.length]?.question ?? '',
		title: `Azione ${index + 1}: ${sentence.slice(0, 20 + ((index * 37) % 80))}`,
		owner: index % 3 === 0 ? 'Assessorato al lavoro e alle famiglie' : 'Ufficio personale',
		due: `2027-${String(1 + (index % 12)).padStart(2, '0')}-15`,
		days: index,
		cost: costs[index % 4] ?? 'none',
		status: 'to-do'
	}));
}

/** All that can be typed, by three respondents who do not agree. */
function fillEverything(questionnaire: Questionnaire): Assessment {
	const name = 'Unione dei Comuni della Valle di Mezzo e delle Terre Alte '.repeat(4).slice(0, 200);
	const notes = {
		document,
		evidenceNote: sentence,
		comment: sentence.repeat(3),
		links: [longLink]
	};
	const base = fill(level(2, { evidence: 'A', ...notes }))(questionnaire);
	const others = base.answers.flatMap((record, index) =>
		['respondent-2', 'respondent-3'].map((respondent, other) => ({
			...record,
			respondent,
			answer: { ...record.answer, level: levels[(index + other) % 5] ?? 0, comment: sentence }
		}))
	);
	const [first] = base.answers;
	const names = ['respondent-1', 'respondent-2', 'respondent-3'];
	return {
		...base,
		organization: { name, territory: name, call: name, deadline: '2027-02-28', facts: {} },
		respondents: names.map((id, index) => ({ id, name, responsible: index === 0 })),
		answers: [...base.answers, ...others],
		consensus: first
			? [{ question: first.question, level: 2, evidence: 'C', reason: sentence.repeat(8) }]
			: [],
		plan: buildPlan(base)
	};
}

export const layoutCases: readonly LayoutCase[] = [
	{
		name: 'comments of 5,000 characters',
		audiences: ['municipality'],
		build: fill(level(2, { comment }))
	},
	{
		name: 'words of 200 characters',
		audiences: ['municipality'],
		build: fill(level(2, { comment: longWord, evidenceNote: longWord }))
	},
	{
		name: 'long links',
		audiences: ['municipality'],
		build: fill(level(2, { links: [longLink, longLink] }))
	},
	{ name: 'sixty actions in the plan', audiences: ['municipality'], build: fillWithPlan },
	{ name: 'every trait at 0', audiences: ['municipality'], build: fill(level(0)) },
	{
		name: 'every trait at 100',
		audiences: ['municipality'],
		build: fill(level(4, { evidence: 'A', document }))
	},
	{ name: 'no answer at all', audiences: ['municipality'], build: fillNothing },
	{ name: 'every answer with everything', audiences, build: fillEverything }
];
