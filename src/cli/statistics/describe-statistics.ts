import { judgeBars } from '../../lib/core/definition/statistics/judge-bars.ts';
import type { ModelStatistics } from '../../lib/core/definition/statistics/model-statistics.ts';
import { alignColumns } from '../align-columns.ts';
import { describeCounts } from './describe-counts.ts';
import { describeProfiles } from './describe-profiles.ts';
import { describeQuickTimes } from './describe-quick-times.ts';
import { describeTexts } from './describe-texts.ts';

/** The statistics of a model for a person at a terminal, the bars of quality last. */
export function describeStatistics(statistics: ModelStatistics): readonly string[] {
	return [
		...describeCounts(statistics),
		'',
		...describeTexts(statistics),
		'',
		...describeQuickTimes(statistics),
		'',
		...statistics.audiences.flatMap((audience) => [...describeProfiles(audience), '']),
		'Quality bars',
		...alignColumns(
			judgeBars(statistics).map(({ name, found, met }) => [met ? 'met' : 'NOT MET', name, found])
		)
	];
}
