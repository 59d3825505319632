import type { QuestionSet } from '../../assessment/question-sets.ts';
import type { Questionnaire } from '../questionnaire.ts';
import type { Verdict } from '../vocabulary.ts';
import { judgeProfile } from './judge-profile.ts';
import { answerAll, answerLevel, type Profile } from './profile.ts';
import { groupBands, type BandGroup } from './size-bands.ts';

/** A case every practitioner has an opinion on, and the verdict expected of it. */
interface NamedProfile {
	readonly id: string;
	readonly expected: Verdict;
	/** The ways of answering it stands for, among the questions asked. */
	readonly list: (questionnaire: Questionnaire, group: BandGroup) => readonly Profile[];
}

export interface NamedProfileResult {
	readonly id: string;
	readonly set: QuestionSet;
	readonly expected: Verdict;
	/** Every verdict found, over all size bands and ways of answering. */
	readonly found: readonly Verdict[];
	readonly holds: boolean;
}

/** "With documents" is the grade B, "on judgement" C, "on impressions" D. */
const namedProfiles: readonly NamedProfile[] = [
	{
		id: 'ordinary adopter: limiting conditions at 1, all else at 2, with documents',
		expected: 'foundations-to-strengthen',
		list: () => [
			(question) => answerLevel(question, question.essential?.kind === 'limiting' ? 1 : 2, 'B')
		]
	},
	{
		id: 'one trait of weight 1 at 0, the rest at 3, with documents',
		expected: 'with-adaptations',
		list: listLightTraitProfiles
	},
	{
		id: 'all at 2, with documents',
		expected: 'with-adaptations',
		list: () => [answerAll(2, 'B')]
	},
	{ id: 'all at 3, with documents', expected: 'can-start', list: () => [answerAll(3, 'B')] },
	{ id: 'all at 3, on judgement', expected: 'with-adaptations', list: () => [answerAll(3, 'C')] },
	{
		id: 'all at 2, on judgement',
		expected: 'not-enough-information',
		list: () => [answerAll(2, 'C')]
	},
	{
		id: 'all at 2, 3 or 4, on impressions',
		expected: 'not-enough-information',
		list: () => [answerAll(2, 'D'), answerAll(3, 'D'), answerAll(4, 'D')]
	}
];

/** Whether each named profile gets the verdict expected of it in a set, whatever the size band. */
export function judgeNamedProfiles(
	questionnaire: Questionnaire,
	set: QuestionSet
): readonly NamedProfileResult[] {
	const groups = groupBands(questionnaire, set);
	return namedProfiles.map(({ id, expected, list }) => {
		const verdicts = groups.flatMap((group) =>
			list(questionnaire, group).map((profile) => judgeProfile(questionnaire, set, group, profile))
		);
		const found = [...new Set(verdicts)];
		return { id, set, expected, found, holds: found.every((verdict) => verdict === expected) };
	});
}

/** One for each trait of weight 1 that is asked about. */
function listLightTraitProfiles(
	{ traits }: Questionnaire,
	{ questions }: BandGroup
): readonly Profile[] {
	const asked = new Set(questions.map(({ trait }) => trait));
	return traits
		.filter(({ id, importance }) => importance === 1 && asked.has(id))
		.map(
			({ id }): Profile =>
				(question) =>
					answerLevel(question, question.trait === id ? 0 : 3, 'B')
		);
}
