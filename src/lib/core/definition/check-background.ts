import { checkCondition } from './check-condition.ts';
import type { Check } from './integrity-report.ts';
import { audiences } from './vocabulary.ts';

/** Whether routes, other frameworks, areas of calls and legal facts fit the rest of the model. */
export function checkBackground(check: Check): void {
	const { model, files, report } = check;
	const { frameworks = [], callAreas } = model.head;
	checkRoutes(check);
	checkPlaces(check);
	checkCallAreas(check);
	const claim = (entries: readonly { readonly id: string }[], file: string, path: string) =>
		entries.forEach(({ id }, index) => {
			if (entries.findIndex((entry) => entry.id === id) < index)
				report(file, `${path}[${index}].id`, 'duplicate-id', `"${id}" is used twice in this list`);
		});
	claim(frameworks, files.head, 'frameworks');
	frameworks.forEach(({ areas }, index) => claim(areas, files.head, `frameworks[${index}].areas`));
	claim(callAreas?.areas ?? [], files.head, 'callAreas.areas');
	claim(model.legal?.facts ?? [], files.legal, 'facts');
	claim(model.legal?.checksElsewhere ?? [], files.legal, 'checksElsewhere');
}

function checkRoutes(check: Check): void {
	const { model, files, report } = check;
	const { municipality, company } = model.head.routes ?? {};
	for (const name of ['together', 'small'] as const) {
		const path = `routes.municipality.${name}`;
		if (municipality) checkCondition(check, municipality[name], 'municipality', files.head, path);
	}
	if (!company || files.brokenTraits.size > 0) return;
	const { question } = company.network;
	const asked = model.traits
		.flatMap(({ questions }) => questions)
		.some(({ id, audiences }) => id === question && audiences.company);
	if (asked) return;
	const message = `no trait asks a company the question "${question}"`;
	report(files.head, 'routes.company.network.question', 'unknown-question', message);
}

/** Where a norm applies is told by a fact that whoever reads it is asked for. */
function checkPlaces(check: Check): void {
	const { model, files } = check;
	const [audience] = audiences.filter((id) => model.head.audiences[id]);
	model.legal?.facts.forEach(({ appliesWhen }, index) => {
		const path = `facts[${index}].appliesWhen`;
		if (audience && appliesWhen) checkCondition(check, appliesWhen, audience, files.legal, path);
	});
}

function checkCallAreas({ model, files, report }: Check): void {
	const { callAreas, facts, traits } = model.head;
	if (!callAreas) return;
	const places = facts.find(({ id }) => id === 'place')?.options ?? [];
	if (!places.some(({ id }) => id === callAreas.place)) {
		const message = `"${callAreas.place}" is not an option of the fact "place"`;
		report(files.head, 'callAreas.place', 'unknown-option', message);
	}
	const known = new Set(traits.map(({ id }) => id));
	callAreas.areas.forEach((area, index) => {
		for (const trait of area.traits) {
			if (known.has(trait)) continue;
			const message = `trait "${trait}" is not in the list of traits`;
			report(files.head, `callAreas.areas[${index}].traits`, 'unknown-trait', message);
		}
	});
}
