import { findClaims } from '../find-claims.ts';
import type { Model } from '../model-schema.ts';

/** What is told of Milan, by what it rests on. */
export interface ClaimSummary {
	readonly documented: number;
	readonly inferred: number;
	readonly notDocumented: number;
	/** Places of claims called documented that cite no source of the model. */
	readonly unsourced: readonly string[];
}

/** Counts the claims about Milan, of the traits and of their questions. */
export function summarizeClaims(model: Model): ClaimSummary {
	const claims = model.traits.flatMap((trait) =>
		findClaims(trait)
			.filter(({ path }) => /(^|\.)milan\[/.test(path))
			.map(({ claim, path }) => ({ claim, place: `traits/${trait.id}: ${path}` }))
	);
	const count = (basis: string) => claims.filter(({ claim }) => claim.basis === basis).length;
	const known = new Set(Object.keys(model.head.sources));
	return {
		documented: count('documented'),
		inferred: count('inferred'),
		notDocumented: count('not-documented'),
		unsourced: claims
			.filter(({ claim }) => claim.basis === 'documented')
			.filter(({ claim }) => !claim.sources.some((source) => known.has(source)))
			.map(({ place }) => place)
	};
}
