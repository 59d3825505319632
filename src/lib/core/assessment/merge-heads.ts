import type { AssessmentHead, Organization, Respondent } from './assessment-schema.ts';

type Facts = Organization['facts'];

/**
 * Two heads changed from `base` on both sides, field by field: what was changed here stays, everything else follows
 * what is stored. Of the same field changed on both sides, the later writing stays: this one.
 */
export function mergeHeads(
	mine: AssessmentHead,
	base: AssessmentHead,
	stored: AssessmentHead
): AssessmentHead {
	return {
		...stored,
		set: pick(mine.set, base.set, stored.set),
		organization: mergeOrganizations(mine.organization, base.organization, stored.organization),
		respondents: mergeRespondents(mine.respondents, base.respondents, stored.respondents),
		consensus: pick(mine.consensus, base.consensus, stored.consensus),
		plan: pick(mine.plan, base.plan, stored.plan),
		changedAt: mine.changedAt
	};
}

function mergeOrganizations(
	mine: Organization,
	base: Organization,
	stored: Organization
): Organization {
	const territory = pick(mine.territory, base.territory, stored.territory);
	const call = pick(mine.call, base.call, stored.call);
	const deadline = pick(mine.deadline, base.deadline, stored.deadline);
	return {
		name: pick(mine.name, base.name, stored.name),
		...(territory !== undefined && { territory }),
		facts: mergeFacts(mine.facts, base.facts, stored.facts),
		...(call !== undefined && { call }),
		...(deadline !== undefined && { deadline })
	};
}

function mergeFacts(mine: Facts, base: Facts, stored: Facts): Facts {
	const names = [...new Set([...Object.keys(stored), ...Object.keys(mine)])];
	return Object.fromEntries(
		names.flatMap((name) => {
			const value = pick(mine[name], base[name], stored[name]);
			return value === undefined ? [] : [[name, value]];
		})
	);
}

/** Those stored, with what was changed of them here; then those added here. */
function mergeRespondents(
	mine: readonly Respondent[],
	base: readonly Respondent[],
	stored: readonly Respondent[]
): Respondent[] {
	const find = (list: readonly Respondent[], id: string) => list.find((entry) => entry.id === id);
	const merged = stored.map((there) => {
		const [own, before] = [find(mine, there.id), find(base, there.id)];
		if (!own || !before) return own ?? there;
		return {
			id: there.id,
			name: pick(own.name, before.name, there.name),
			responsible: pick(own.responsible, before.responsible, there.responsible)
		};
	});
	const added = mine.filter(({ id }) => !find(stored, id) && !find(base, id));
	return [...merged, ...added];
}

function pick<T>(mine: T, base: T, stored: T): T {
	return JSON.stringify(mine) === JSON.stringify(base) ? stored : mine;
}
