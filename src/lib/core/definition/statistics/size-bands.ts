import type { QuestionSet } from '../../assessment/question-sets.ts';
import { selectAskedTraits } from '../asked-questions.ts';
import type { AskedQuestion, Questionnaire } from '../questionnaire.ts';

/** The facts that tell how large an organization is. */
const sizeFacts: readonly string[] = ['size', 'population'];

/** Organizations of one size, or of any where it was not given. */
export interface SizeBand {
	/** `population: under-5000`; `any size` where it was not given. */
	readonly name: string;
	readonly facts: Readonly<Record<string, string>>;
}

/** The size not given, and each size the questionnaire tells apart. */
export function listSizeBands({ facts }: Questionnaire): readonly SizeBand[] {
	return [
		{ name: 'any size', facts: {} },
		...facts
			.filter(({ id }) => sizeFacts.includes(id))
			.flatMap(({ id, options }) =>
				options.map((option) => ({ name: `${id}: ${option.id}`, facts: { [id]: option.id } }))
			)
	];
}

/** Bands that are asked exactly the same questions. */
export interface BandGroup {
	readonly names: readonly string[];
	readonly facts: Readonly<Record<string, string>>;
	readonly questions: readonly AskedQuestion[];
}

/** The bands by what they are asked: what holds for one of a group holds for all of it. */
export function groupBands(questionnaire: Questionnaire, set: QuestionSet): readonly BandGroup[] {
	const groups = new Map<string, BandGroup>();
	for (const { name, facts } of listSizeBands(questionnaire)) {
		const asked = selectAskedTraits(questionnaire, set, facts);
		const questions = asked.flatMap((trait) => trait.questions);
		const key = questions.map(({ id }) => id).join(' ');
		const known = groups.get(key);
		groups.set(key, {
			names: [...(known?.names ?? []), name],
			facts: known?.facts ?? facts,
			questions
		});
	}
	return [...groups.values()];
}
