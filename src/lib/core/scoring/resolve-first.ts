import type { Resolution, TornadoBar } from './analysis.ts';
import type { Catalog, CatalogItem } from './catalog.ts';
import { scoringConstants } from './constants.ts';
import { computeEntropy, recordedClasses, type DrawRecord } from './simulate.ts';

/** Gain in the chance of naming the right class, 0–1, and information in bits. */
export interface Worth {
	readonly value: number;
	readonly information: number;
}

const levelCount = 5;

/**
 * The unknown and weakly evidenced questions that apply, most worth knowing for certain first: by value,
 * information, swing, then model order (§3.10).
 */
export function rankResolutions(
	{ traits }: Catalog,
	record: DrawRecord,
	tornado: readonly TornadoBar[]
): readonly Resolution[] {
	const items = traits.flatMap((trait) => trait.items);
	const swings = new Map(tornado.map(({ question, swing }) => [question, swing]));
	const resolutions = items.flatMap((item, place) => {
		const swing = swings.get(item.question.id);
		if (swing === undefined || !isWeak(item)) return [];
		const worth = measureWorth(record, place, items.length);
		return [{ question: item.question.id, ...worth, swing }];
	});
	return resolutions.toSorted(
		(first, second) =>
			second.value - first.value ||
			second.information - first.information ||
			second.swing - first.swing
	);
}

/**
 * What knowing one question for certain would be worth (§3.10): partial perfect information under 0-1
 * loss, by sorting the draws by the level they gave it. `place` counts the `items` questions from 0.
 */
export function measureWorth(record: DrawRecord, place: number, items: number): Worth {
	const { classes, levels } = record;
	const kinds = recordedClasses.length;
	const counts = new Float64Array(levelCount * kinds);
	for (let draw = 0; draw < classes.length; draw++) {
		const cell = (levels[draw * items + place] ?? 0) * kinds + (classes[draw] ?? 0);
		counts[cell] = (counts[cell] ?? 0) + 1;
	}
	const rows = Array.from({ length: levelCount }, (_, level) =>
		counts.subarray(level * kinds, (level + 1) * kinds)
	);
	const totals = recordedClasses.map((_, kind) =>
		rows.reduce((sum, row) => sum + (row[kind] ?? 0), 0)
	);
	const named = rows.reduce((sum, row) => sum + Math.max(...row), 0);
	const conditional = rows.reduce((sum, row) => sum + weighEntropy(row), 0);
	return {
		value: silence((named - Math.max(...totals)) / classes.length),
		information: silence((weighEntropy(totals) - conditional) / classes.length)
	};
}

/** The entropy of the shares of these counts, times how many there are. */
function weighEntropy(counts: ArrayLike<number>): number {
	const list = Array.from(counts);
	const total = list.reduce((sum, count) => sum + count, 0);
	return total === 0 ? 0 : total * computeEntropy(list.map((count) => count / total));
}

/** Rounding noise is nothing. */
function silence(value: number): number {
	return value < scoringConstants.worthNothing ? 0 : value;
}

/** Not known, or on no more than a statement or an impression: mean ε below one half (§3.14). */
function isWeak({ answer, weighed }: CatalogItem): boolean {
	if (answer.state === 'not-applicable') return false;
	return weighed === null || weighed.evidence < scoringConstants.weakEvidence;
}
