import type { Figure } from '../../core/scoring/result.ts';
import type { TableBlock, TableCell } from './document.ts';
import { writeTraitEvidence } from './evidence-asked.ts';
import type { ReportContext } from './report-context.ts';
import type { TraitItem } from './trait-items.ts';

/** The numbers of the radar, with how much is known and how well it is backed. */
export function buildTraitTable(traits: readonly TraitItem[], context: ReportContext): TableBlock {
	const { profile } = context.texts;
	return {
		kind: 'table',
		summary: profile.tableSummary,
		columns: [
			{ name: profile.columns.trait, width: 0.41, rowHeader: true },
			{ name: profile.columns.score, width: 0.15, align: 'end' },
			{ name: profile.columns.target, width: 0.1, align: 'end' },
			{ name: profile.columns.coverage, width: 0.2, align: 'end' },
			{ name: profile.columns.evidence, width: 0.14 }
		],
		rows: traits.map((item) => buildRow(item, context))
	};
}

function buildRow({ trait, result, target }: TraitItem, context: ReportContext) {
	const { texts, formats } = context;
	const { profile } = texts;
	const write = (figure: Figure) =>
		figure.value === null ? profile.missing[figure.reason] : formats.formatNumber(figure.value);
	const name: TableCell =
		trait.importance === 0
			? { text: trait.name, notes: [profile.profileOnly] }
			: { text: trait.name };
	return [
		name,
		{ text: write(result.score) },
		{ text: target === null ? '–' : formats.formatNumber(target) },
		{ text: profile.coverage(result.known, result.applicable) },
		{
			text:
				result.evidence.value === null
					? '–'
					: writeTraitEvidence(trait.id, result.evidence.value, context)
		}
	];
}
