import type { CatalogTrait } from './catalog.ts';
import { computeReadiness } from './readiness.ts';
import type { Figure } from './result.ts';
import { scoreTrait } from './trait-score.ts';

/** S_lo and S_hi (§3.3): readiness with everything unknown at level 0, and at level 4. */
export function computeBounds(traits: readonly CatalogTrait[]): {
	readonly lowest: Figure;
	readonly highest: Figure;
} {
	const readinessAt = (unknownLevel: number) =>
		computeReadiness(
			traits.map((trait) => ({
				trait: trait.trait.id,
				importance: trait.trait.importance,
				score: scoreTrait(trait, unknownLevel)
			}))
		).readiness;
	return { lowest: readinessAt(0), highest: readinessAt(4) };
}
