import type { Check } from './integrity-report.ts';

interface References {
	readonly legal?: readonly string[] | undefined;
	readonly crosswalk?: readonly string[] | undefined;
}

/** Whether the legal facts and the areas of other frameworks that a question names are there. */
export function checkReferences(
	check: Check,
	{ legal = [], crosswalk = [] }: References,
	file: string,
	path: string
): void {
	const { model, files, report } = check;
	const facts = new Set(model.legal?.facts.map(({ id }) => id));
	const areas = listAreas(check);
	for (const id of files.legalBroken ? [] : legal) {
		if (!facts.has(id))
			report(file, `${path}.legal`, 'unknown-legal-fact', `"${id}" is not in legal.yaml`);
	}
	for (const area of crosswalk) {
		if (areas.has(area)) continue;
		const message = `"${area}" is not among the frameworks of model.yaml`;
		report(file, `${path}.crosswalk`, 'unknown-framework-area', message);
	}
	for (const [name, list] of Object.entries({ legal, crosswalk })) {
		const twice = list.find((id, index) => list.indexOf(id) < index);
		if (twice !== undefined)
			report(file, `${path}.${name}`, 'named-twice', `"${twice}" is named twice: keep it once`);
	}
}

function listAreas({ model }: Check): ReadonlySet<string> {
	const frameworks = model.head.frameworks ?? [];
	return new Set(frameworks.flatMap(({ id, areas }) => areas.map((area) => `${id}/${area.id}`)));
}
