import { findClaims } from './find-claims.ts';
import type { Check } from './integrity-report.ts';

interface Sourced {
	readonly basis: string;
	readonly sources: readonly string[];
}

/** Whether every statement names sources the model has, and a documented one at least one. */
export function checkClaims(check: Check): void {
	const { model, files } = check;
	for (const trait of model.traits) {
		for (const { claim, path } of findClaims(trait))
			checkSources(check, claim, files.ofTrait(trait.id), path, 'inferred');
	}
	model.head.callAreas?.areas.forEach((area, index) =>
		checkSources(check, area, files.head, `callAreas.areas[${index}]`, 'inferred')
	);
	for (const list of ['facts', 'checksElsewhere'] as const) {
		model.legal?.[list].forEach((entry, index) =>
			checkSources(check, entry, files.legal, `${list}[${index}]`, 'to-verify')
		);
	}
}

function checkSources(
	{ model, report }: Check,
	{ basis, sources }: Sourced,
	file: string,
	path: string,
	otherwise: string
): void {
	for (const source of sources) {
		if (!model.head.sources[source])
			report(file, path, 'unknown-source', `source ${source} is not in model.yaml`);
	}
	if (basis === 'documented' && sources.length === 0) {
		const message = `a documented claim names its source: add it, or call the claim ${otherwise}`;
		report(file, path, 'unsourced', message);
	}
}
