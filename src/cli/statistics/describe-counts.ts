import { questionSets } from '../../lib/core/assessment/question-sets.ts';
import type { SetCounts } from '../../lib/core/definition/statistics/count-questions.ts';
import type { ModelStatistics } from '../../lib/core/definition/statistics/model-statistics.ts';
import { alignColumns } from '../align-columns.ts';

/** How many questions each trait asks of each audience, in each set. */
export function describeCounts({ audiences }: ModelStatistics): readonly string[] {
	const traits = audiences[0]?.counts.traits ?? [];
	const rows = traits.map(({ trait }, index) => [
		trait,
		...audiences.map(({ counts }) => formatCounts(counts.traits[index]?.counts))
	]);
	const total = ['total', ...audiences.map(({ counts }) => formatCounts(counts.total))];
	const unreachable = audiences.map(({ audience, unreachable: ids }) =>
		[`unreachable by ${audience}`, String(ids.length), ...ids].join(' ')
	);
	return [
		`Questions (${questionSets.join(' / ')}; whatever the size)`,
		...alignColumns([['', ...audiences.map(({ audience }) => audience)], ...rows, total]),
		...unreachable.map((line) => `  ${line}`)
	];
}

function formatCounts(counts: SetCounts | undefined): string {
	return questionSets.map((set) => String(counts?.[set] ?? 0)).join(' / ');
}
