import type { Resolution } from '../../core/scoring/analysis.ts';
import { compareBy, rankCondition } from '../../report/model/compare-items.ts';
import type { AskedItem } from '../../report/model/report-context.ts';

export interface PointToClarify {
	/** ascertain: nobody knows yet · grade: say what it is based on · confirm: a document is wanted. */
	readonly kind: 'ascertain' | 'grade' | 'confirm';
	readonly item: AskedItem;
}

/**
 * What to clear up, most pressing first: conditions nobody knows of, conditions that rest on somebody's
 * word, then, where the answers are not enough for a verdict, the other open questions and impressions.
 * Indispensable conditions before those to complete; then what is most worth knowing (§3.10), weightier
 * traits, model order.
 */
export function choosePointsToClarify(
	items: readonly AskedItem[],
	enoughKnown: boolean,
	resolveFirst: readonly Resolution[]
): readonly PointToClarify[] {
	const places = new Map(resolveFirst.map(({ question }, place) => [question, place]));
	return items
		.flatMap((item) => {
			const kind = chooseKind(item);
			return kind && (item.condition || !enoughKnown) ? [{ kind, item }] : [];
		})
		.sort(
			compareBy(
				({ item }) => rankCondition(item),
				({ kind }) => (kind === 'ascertain' ? 0 : 1),
				({ item }) => places.get(item.question.id) ?? places.size,
				({ item }) => -item.trait.importance
			)
		);
}

function chooseKind({ result, condition }: AskedItem): PointToClarify['kind'] | null {
	if (result.state === 'not-applicable') return null;
	if (result.level === null) return 'ascertain';
	if (result.gradeMissing) return 'grade';
	const thin = condition ? condition.toConfirm && !condition.settled : result.grade === 'D';
	return thin ? 'confirm' : null;
}
