import { evidenceGrades } from '../../lib/core/assessment/evidence-grades.ts';
import type { AudienceStatistics } from '../../lib/core/definition/statistics/model-statistics.ts';
import type { NamedProfileResult } from '../../lib/core/definition/statistics/named-profiles.ts';
import {
	levels,
	type UniformProfiles
} from '../../lib/core/definition/statistics/uniform-profiles.ts';
import { alignColumns } from '../align-columns.ts';

/** The verdict of the same answer to every question, and of the cases practitioners know. */
export function describeProfiles({
	audience,
	uniform,
	named,
	reachedVerdicts
}: AudienceStatistics): readonly string[] {
	return [
		...uniform.flatMap((profiles) => [
			`Verdicts for ${audience}, ${profiles.set} set (${profiles.bands.join('; ')})`,
			...describeTable(profiles)
		]),
		`Named profiles for ${audience}`,
		...alignColumns(named.map(describeNamed)),
		`Verdicts reached for ${audience}: ${reachedVerdicts.join(', ')}`
	];
}

function describeTable({ table }: UniformProfiles): readonly string[] {
	return alignColumns([
		['level', ...evidenceGrades],
		...levels.map((level) => [String(level), ...evidenceGrades.map((grade) => table[level][grade])])
	]);
}

function describeNamed({ id, set, expected, found, holds }: NamedProfileResult): readonly string[] {
	const outcome = holds ? 'as expected' : `BUT FOUND ${found.join(', ')}`;
	return [set, id, expected, outcome];
}
