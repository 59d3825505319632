import type {
	AnsweringQuestion,
	AnsweringQuestionnaire,
	AskedQuestion,
	Questionnaire
} from './questionnaire.ts';

/** What answering needs of a questionnaire: no actions, background or glossary, only the sources its questions name. */
export function selectAnsweringPart(questionnaire: Questionnaire): AnsweringQuestionnaire {
	const { model, audience, language, routes } = questionnaire;
	const traits = questionnaire.traits.map(
		({ milan: _milan, difficulties: _difficulties, reason: _reason, questions, ...trait }) => ({
			...trait,
			questions: questions.map(dropBackground)
		})
	);
	const questions = traits.flatMap((trait) => trait.questions);
	const claims = questions.flatMap(({ milan, difficulties }) => [...milan, ...difficulties]);
	const cited = new Set(claims.flatMap((claim) => claim.sources));
	return {
		model,
		audience,
		language,
		...(routes && { routes }),
		sources: Object.fromEntries(
			Object.entries(questionnaire.sources).filter(([id]) => cited.has(id))
		),
		traits
	};
}

function dropBackground({
	actions: _actions,
	sdgTargets: _targets,
	legal: _legal,
	crosswalk: _crosswalk,
	...question
}: AskedQuestion): AnsweringQuestion {
	return question;
}
