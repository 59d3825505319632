import type { AnsweringQuestion, Questionnaire } from '../definition/questionnaire.ts';
import type { Level } from '../definition/vocabulary.ts';
import type { Answer } from './answer-schema.ts';
import type { AnswerRecord, Assessment } from './assessment-schema.ts';
import { findAnswer } from './find-answer.ts';

/** A level a question would stand at once something is done. */
export interface PlannedLevel {
	readonly question: string;
	readonly level: Level;
}

interface AskedPlan {
	readonly traits: readonly { readonly questions: readonly AnsweringQuestion[] }[];
}

/**
 * The assessment as it would be once some levels are reached: a thought, never stored. A level that rises
 * takes evidence grade B, since a finished action leaves a document; none is ever lowered. A consensus rises
 * itself; otherwise everybody who gave a level; where nobody did, the first respondent's answer. What does
 * not apply, and questions the questionnaire does not have, stay as they are.
 */
export function projectPlan(
	assessment: Assessment,
	questionnaire: AskedPlan,
	levels: readonly PlannedLevel[]
): Assessment {
	const questions = new Map(
		questionnaire.traits.flatMap((trait) => trait.questions).map((entry) => [entry.id, entry])
	);
	return levels.reduce((projected, { question, level }) => {
		const asked = questions.get(question);
		return asked ? reachLevel(projected, asked, level) : projected;
	}, assessment);
}

/**
 * The levels the plan promises by a day (`2027-06-30`), in plan order: actions to do or under way that come
 * from the model and are due on that day or before. Actions without a date promise nothing.
 */
export function selectDueActions(
	{ plan }: Assessment,
	questionnaire: Pick<Questionnaire, 'traits'>,
	until: string
): readonly PlannedLevel[] {
	const questions = questionnaire.traits.flatMap((trait) => trait.questions);
	return plan.flatMap(({ question, action, due, status }) => {
		const isOpen = status === 'to-do' || status === 'doing';
		if (!isOpen || due === undefined || due > until) return [];
		const asked = questions.find(({ id }) => id === question);
		const found = asked?.actions.find(({ id }) => id === action);
		return asked && found ? [{ question: asked.id, level: found.to }] : [];
	});
}

function reachLevel(assessment: Assessment, asked: AnsweringQuestion, level: Level): Assessment {
	const agreed = assessment.consensus.findLastIndex(({ question }) => question === asked.id);
	const consensus = assessment.consensus[agreed];
	if (consensus) {
		if (consensus.level >= level) return assessment;
		const raised = { ...consensus, level, evidence: 'B' } as const;
		return { ...assessment, consensus: assessment.consensus.with(agreed, raised) };
	}
	return { ...assessment, answers: raiseAnswers(assessment, asked, level) };
}

function raiseAnswers(
	{ answers, respondents, changedAt }: Assessment,
	{ id: question, meaning }: AnsweringQuestion,
	level: Level
): AnswerRecord[] {
	const given = respondents.flatMap(({ id }) => findAnswer(answers, id, question) ?? []);
	const answer: Answer = { kind: 'level', level, evidence: 'B', meaning };
	if (given.some(({ kind }) => kind === 'level')) {
		return answers.map((record) => {
			const own = record.answer;
			const rises = record.question === question && own.kind === 'level' && own.level < level;
			return rises ? { ...record, answer } : record;
		});
	}
	const [first] = respondents;
	if (!first || given.some(({ kind }) => kind === 'not-applicable')) return answers;
	const others = answers.filter(
		(record) => record.question !== question || record.respondent !== first.id
	);
	return [...others, { respondent: first.id, question, revision: 0, changedAt, answer }];
}
