import type { ConditionState } from '../../core/scoring/result.ts';
import { buildHeading, buildParagraph } from './blocks.ts';
import { buildConditionTable } from './condition-table.ts';
import type { Block, Chapter } from './document.ts';
import type { ReportContext } from './report-context.ts';

const kinds = ['blocking', 'limiting'] as const;
const states = ['met', 'at-minimum', 'not-met', 'unknown', 'not-applicable'] as const;

/** Every essential condition with its state, what backs it and what meets it. */
export function buildConditionsChapter(context: ReportContext): Chapter {
	const { texts } = context;
	return {
		id: 'conditions',
		title: texts.cover.chapters.conditions,
		reference: true,
		blocks: [buildHeading(1, texts.cover.chapters.conditions, 'conditions'), ...buildBody(context)]
	};
}

function buildBody(context: ReportContext): readonly Block[] {
	const { conditions } = context.texts;
	const found = context.items.flatMap((item) => item.condition ?? []);
	if (found.length === 0) return [buildParagraph(conditions.none, 'lead')];
	return [
		buildParagraph(
			[
				conditions.lead,
				conditions.count(countStates(found, context)),
				...(found.some(({ state }) => state === 'at-minimum') ? [conditions.atMinimumNote] : [])
			].join(' ')
		),
		...kinds.flatMap((kind) => {
			const items = context.items.filter(({ condition }) => condition?.essential.kind === kind);
			if (items.length === 0) return [];
			return [
				buildHeading(2, conditions.headings[kind], `conditions-${kind}`),
				buildConditionTable(kind, items, context)
			];
		})
	];
}

function countStates(
	found: readonly { readonly state: ConditionState }[],
	{ texts, formats }: ReportContext
): string {
	const parts = states.flatMap((state) => {
		const count = found.filter((condition) => condition.state === state).length;
		return count > 0 ? [texts.conditions.counts[state](count)] : [];
	});
	return formats.formatList(parts);
}
