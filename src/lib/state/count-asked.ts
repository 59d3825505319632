import { loadAnsweringQuestionnaire } from '../catalog/catalog.ts';
import type { AssessmentHead } from '../core/assessment/assessment-schema.ts';
import { selectAskedTraits } from '../core/definition/asked-questions.ts';
import type { Language } from '../core/definition/vocabulary.ts';

/** Questions asked of each assessment, by id; those whose questionnaire cannot be had are left out. */
export async function countAsked(
	heads: readonly AssessmentHead[],
	language: Language
): Promise<ReadonlyMap<string, number>> {
	const counts = await Promise.all(heads.map((head) => countFor(head, language)));
	return new Map(counts.flat());
}

async function countFor(
	{ id, model, audience, set, organization }: AssessmentHead,
	language: Language
): Promise<readonly (readonly [string, number])[]> {
	try {
		const questionnaire = await loadAnsweringQuestionnaire(model, audience, language, set);
		const traits = selectAskedTraits(questionnaire, set, organization.facts);
		return [[id, traits.flatMap(({ questions }) => questions).length]];
	} catch {
		// Not on this device yet, or made with a model that is not here: the list then tells the answers alone.
		return [];
	}
}
