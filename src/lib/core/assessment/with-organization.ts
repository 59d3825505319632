import type { Assessment, Organization } from './assessment-schema.ts';

/** The assessment with other facts about its organisation. */
export function withOrganization(
	assessment: Assessment,
	organization: Organization,
	now: string
): Assessment {
	return { ...assessment, organization, changedAt: now, revision: assessment.revision + 1 };
}
