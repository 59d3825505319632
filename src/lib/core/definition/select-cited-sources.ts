import type { Questionnaire } from './questionnaire.ts';

type Citing = Pick<Questionnaire, 'traits' | 'legal' | 'callAreas'>;

/** The sources that the texts of a questionnaire cite, by id. */
export function selectCitedSources(
	sources: Questionnaire['sources'],
	{ traits, legal, callAreas }: Citing
): Questionnaire['sources'] {
	const citing = [
		...traits.flatMap((trait) => [...trait.milan, ...trait.difficulties]),
		...traits
			.flatMap((trait) => trait.questions)
			.flatMap(({ milan, difficulties, actions }) => [
				...milan,
				...difficulties,
				...actions.flatMap(({ example }) => example ?? [])
			]),
		...(legal ? [...legal.facts, ...legal.checksElsewhere] : []),
		...(callAreas?.areas ?? [])
	];
	const cited = new Set(citing.flatMap((entry) => entry.sources));
	return Object.fromEntries(Object.entries(sources).filter(([id]) => cited.has(id)));
}
