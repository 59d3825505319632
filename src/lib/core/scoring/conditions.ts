import type { Essential } from '../definition/vocabulary.ts';
import type { Catalog, CatalogItem } from './catalog.ts';
import type { Opinion } from './merge-answers.ts';
import type { ConditionResult, ConditionState } from './result.ts';

/** The state of every essential condition of the catalog, in model order (§3.4). */
export function judgeConditions({ traits }: Catalog): readonly ConditionResult[] {
	return traits.flatMap(({ items }) =>
		items.flatMap((item) => {
			const { essential } = item.question;
			return essential ? [judgeCondition(item, essential)] : [];
		})
	);
}

function judgeCondition(item: CatalogItem, essential: Essential): ConditionResult {
	const { question, answer, weighed } = item;
	const opinions = answer.state === 'level' ? answer.opinions : [];
	return {
		question: question.id,
		trait: question.trait,
		essential,
		state: judgeState(item, essential.minimum),
		level: weighed?.level ?? null,
		grade: weighed?.grade ?? null,
		settled: isSettled(opinions, essential.minimum),
		toConfirm: weighed?.grade === 'C' || weighed?.grade === 'D'
	};
}

/** Only a question that may not apply, with its reason written, lifts its condition; else it is unknown. */
function judgeState({ question, answer, weighed }: CatalogItem, minimum: number): ConditionState {
	if (weighed) {
		if (weighed.level < minimum) return 'not-met';
		return weighed.level === minimum ? 'at-minimum' : 'met';
	}
	const lifted = answer.state === 'not-applicable' && answer.reasoned && question.notApplicable;
	return lifted ? 'not-applicable' : 'unknown';
}

/**
 * Settled as met (§3.4): a document shows the minimum (A or B), or a responsible person states more than
 * the minimum (C); with several opinions, when more than half of them do.
 */
function isSettled(opinions: readonly Opinion[], minimum: number): boolean {
	const settling = opinions.filter(({ level, grade }) => {
		if (grade === 'A' || grade === 'B') return level >= minimum;
		return grade === 'C' && level > minimum;
	});
	return settling.length * 2 > opinions.length;
}
