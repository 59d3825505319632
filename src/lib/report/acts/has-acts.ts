import type { Assessment } from '../../core/assessment/assessment-schema.ts';

/** Whether draft acts make sense: for a public body under Italian law; a place that was not given counts as Italy. */
export function hasActs({
	audience,
	organization
}: Pick<Assessment, 'audience' | 'organization'>): boolean {
	return audience === 'municipality' && organization.facts.place !== 'elsewhere';
}
