import type { Organization } from '../core/assessment/assessment-schema.ts';

/** What a form says of an organization; empty texts are not given. */
export interface TypedOrganization {
	readonly name: string;
	readonly territory: string;
	readonly call: string;
	readonly deadline: string;
}

/** The organization as it is kept. */
export function describeOrganization(
	{ name, territory, call, deadline }: TypedOrganization,
	facts: Readonly<Record<string, string>>
): Organization {
	return {
		name,
		facts: { ...facts },
		...(territory && { territory }),
		...(call && { call }),
		...(deadline && { deadline })
	};
}
