import type { AnsweringQuestionnaire, Questionnaire } from './questionnaire.ts';

/** What answering needs of a questionnaire: no actions or background, only terms and sources its questions name. */
export function selectAnsweringPart(questionnaire: Questionnaire): AnsweringQuestionnaire {
	const { model, audience, language } = questionnaire;
	const traits = questionnaire.traits.map(
		({ milan: _milan, difficulties: _difficulties, reason: _reason, questions, ...trait }) => ({
			...trait,
			questions: questions.map(({ actions: _actions, sdgTargets: _targets, ...rest }) => rest)
		})
	);
	const questions = traits.flatMap((trait) => trait.questions);
	const terms = new Set(questions.flatMap((question) => question.glossary));
	const cited = new Set(
		questions.flatMap((question) => question.milan.flatMap((claim) => claim.sources))
	);
	return {
		model,
		audience,
		language,
		glossary: questionnaire.glossary.filter((entry) => terms.has(entry.id)),
		sources: Object.fromEntries(
			Object.entries(questionnaire.sources).filter(([id]) => cited.has(id))
		),
		traits
	};
}
