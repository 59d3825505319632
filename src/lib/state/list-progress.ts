import { loadAnsweringQuestionnaire } from '../catalog/catalog.ts';
import type { AssessmentHead } from '../core/assessment/assessment-schema.ts';
import { countProgress } from '../core/assessment/completion.ts';
import { countUngraded } from '../core/assessment/count-ungraded.ts';
import { selectAskedTraits } from '../core/definition/asked-questions.ts';
import type { Language } from '../core/definition/vocabulary.ts';
import type { AssessmentStore } from '../storage/assessment-store.ts';

/** How far one assessment has come: numbers of questions. */
export interface ListProgress {
	readonly asked: number;
	readonly answered: number;
	/** Answered with a level, its base asked for and missing. */
	readonly ungraded: number;
}

/** Of each assessment, by id; those that cannot be read, or whose questionnaire cannot be had, are left out. */
export async function loadListProgress(
	store: Pick<AssessmentStore, 'loadAssessment'>,
	heads: readonly AssessmentHead[],
	language: Language
): Promise<ReadonlyMap<string, ListProgress>> {
	const counts = await Promise.all(heads.map((head) => measureOne(store, head, language)));
	return new Map(counts.flat());
}

async function measureOne(
	store: Pick<AssessmentStore, 'loadAssessment'>,
	{ id, model, audience, set, organization }: AssessmentHead,
	language: Language
): Promise<readonly (readonly [string, ListProgress])[]> {
	try {
		const [questionnaire, { assessment }] = await Promise.all([
			loadAnsweringQuestionnaire(model, audience, language, set),
			store.loadAssessment(id)
		]);
		const traits = selectAskedTraits(questionnaire, set, organization.facts);
		const { asked, answered } = countProgress(traits, assessment);
		return [[id, { asked, answered, ungraded: countUngraded(traits, assessment) }]];
	} catch {
		// Not on this device yet, or made with a model that is not here: the list then tells the answers alone.
		return [];
	}
}
