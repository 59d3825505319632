import type { ModelStatistics } from '../../lib/core/definition/statistics/model-statistics.ts';
import { alignColumns } from '../align-columns.ts';

/** Minutes for the quick set in each size band, by language. */
export function describeQuickTimes({ audiences }: ModelStatistics): readonly string[] {
	const rows = audiences.flatMap(({ audience, languages }) => {
		const [first] = languages;
		return (first?.quickTimes ?? []).map(({ band, questions }, index) => [
			audience,
			band,
			`${questions} questions`,
			...languages.map(
				({ language, quickTimes }) =>
					`${language} ${(quickTimes[index]?.minutes ?? 0).toFixed(1)} min`
			)
		]);
	});
	return [
		'Quick set (words of question, levels and help ÷ 200 a minute, 20 seconds a question)',
		...alignColumns(rows)
	];
}
