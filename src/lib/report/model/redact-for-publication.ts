import type { Answer } from '../../core/assessment/answer-schema.ts';
import type { Assessment } from '../../core/assessment/assessment-schema.ts';
import { blankFrontMatter, type FrontMatter } from './front-matter.ts';
import type { ReportContext } from './report-context.ts';
import type { ReportOptions } from './report-input.ts';

const mergedId = 'all-merged';

/**
 * The context of a copy to be published: the figures stay as scored, and all that a single person said or
 * wrote beside an answer is gone, with every name of a person. A respondent is a group of one, and groups
 * under three are merged: so all of them are.
 */
export function redactForPublication(context: ReportContext): ReportContext {
	const { assessment, options } = context;
	return {
		...context,
		assessment: redactAssessment(assessment),
		options: redactOptions(options),
		merged: { heard: countHeard(assessment) }
	};
}

/** The plan keeps its titles, which name the actions, and loses whoever was typed as their owner. */
function redactAssessment(assessment: Assessment): Assessment {
	return {
		...assessment,
		respondents: [{ id: mergedId, name: '', responsible: false }],
		answers: assessment.answers.map((record) => ({
			...record,
			respondent: mergedId,
			answer: redactAnswer(record.answer)
		})),
		consensus: assessment.consensus.map((agreed) => ({ ...agreed, reason: '' })),
		plan: assessment.plan.map((planned) => ({ ...planned, owner: '' }))
	};
}

/** What was chosen, without a word of what was written; marks are notes to oneself. */
function redactAnswer(answer: Answer): Answer {
	const { kind, meaning } = answer;
	switch (kind) {
		case 'level': {
			const { level, evidence } = answer;
			return { kind, level, meaning, ...(evidence && { evidence }) };
		}
		case 'unknown':
		case 'pending':
			return { kind, meaning };
		case 'not-applicable':
			return { kind, meaning, reason: '' };
	}
}

function redactOptions(options: ReportOptions): ReportOptions {
	const { frontMatter } = options;
	return {
		...options,
		author: '',
		withData: false,
		attachment: null,
		...(frontMatter && { frontMatter: redactFrontMatter(frontMatter) })
	};
}

/** The coat of arms, the accent and who was named on purpose stay; words, roles and signatures go. */
function redactFrontMatter(frontMatter: FrontMatter): FrontMatter {
	const { comment, signOff, confidential } = blankFrontMatter;
	return { ...frontMatter, comment, signOff, confidential };
}

function countHeard({ respondents, answers }: Assessment): number {
	return respondents.filter(({ id }) =>
		answers.some(({ respondent, answer }) => respondent === id && answer.kind !== 'pending')
	).length;
}
