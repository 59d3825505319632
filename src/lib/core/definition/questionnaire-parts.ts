import type {
	AnsweringQuestion,
	AnsweringQuestionnaire,
	AnsweringTrait,
	AskedQuestion,
	AskedTrait,
	Questionnaire
} from './questionnaire.ts';

type QuestionBackground = Omit<AskedQuestion, keyof AnsweringQuestion>;
type TraitBackground = Omit<AskedTrait, keyof AnsweringTrait> & {
	readonly questions: readonly QuestionBackground[];
};

/** What a questionnaire has beyond the part that answering needs, traits and questions in the same order. */
export type QuestionnaireBackground = Omit<Questionnaire, 'traits'> & {
	readonly traits: readonly TraitBackground[];
};

/** The questions of the quick set alone: what the first reading loads before its first question. */
export function selectQuickPart(questionnaire: AnsweringQuestionnaire): AnsweringQuestionnaire {
	const traits = questionnaire.traits.map((trait) => ({
		...trait,
		questions: trait.questions.filter(({ quick }) => quick)
	}));
	const questions = traits.flatMap((trait) => trait.questions);
	const claims = questions.flatMap(({ milan, difficulties }) => [...milan, ...difficulties]);
	const cited = new Set(claims.flatMap(({ sources }) => sources));
	return {
		...questionnaire,
		sources: Object.fromEntries(
			Object.entries(questionnaire.sources).filter(([id]) => cited.has(id))
		),
		traits
	};
}

/** The words explained beside the questions: the page that asks them loads these after the first question. */
export type QuestionnaireGlossary = Pick<
	Questionnaire,
	'model' | 'audience' | 'language' | 'glossary'
>;

/** The words that questions name, explained. */
export function selectGlossary(questionnaire: Questionnaire): QuestionnaireGlossary {
	const { model, audience, language, glossary, traits } = questionnaire;
	const named = new Set(
		traits.flatMap(({ questions }) => questions.flatMap((question) => question.glossary))
	);
	return { model, audience, language, glossary: glossary.filter(({ id }) => named.has(id)) };
}

/** The background: with the answering part it makes the whole again (`joinQuestionnaire`). */
export function selectBackground(questionnaire: Questionnaire): QuestionnaireBackground {
	return {
		...questionnaire,
		traits: questionnaire.traits.map(({ milan, difficulties, reason, questions }) => ({
			milan,
			difficulties,
			reason,
			questions: questions.map(({ actions, sdgTargets, legal, crosswalk }) => ({
				actions,
				sdgTargets,
				legal,
				crosswalk
			}))
		}))
	};
}

/** The whole questionnaire from its two parts. Throws RangeError when they are not of one questionnaire. */
export function joinQuestionnaire(
	answering: AnsweringQuestionnaire,
	background: QuestionnaireBackground
): Questionnaire {
	const traits = zip(answering.traits, background.traits).map(([trait, more]) => ({
		...trait,
		...more,
		questions: zip(trait.questions, more.questions).map(([question, extra]) => ({
			...question,
			...extra
		}))
	}));
	return { ...background, traits };
}

function zip<A, B>(first: readonly A[], second: readonly B[]): [A, B][] {
	if (first.length !== second.length) throw new RangeError('The parts do not fit each other.');
	return first.flatMap((entry, index) =>
		second.slice(index, index + 1).map((other): [A, B] => [entry, other])
	);
}
