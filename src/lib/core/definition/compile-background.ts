import type { CallAreas } from './call-areas-schema.ts';
import type { Say } from './compile-claim.ts';
import type { Framework } from './framework-schema.ts';
import type { Legal } from './legal-schema.ts';
import type { PlainCallAreas, PlainFramework, PlainLegal } from './questionnaire.ts';

/** The legal facts that were cited, and all that is to be looked up elsewhere. */
export function compileLegal(legal: Legal, cited: ReadonlySet<string>, say: Say): PlainLegal {
	return {
		checkedOn: legal.checkedOn,
		facts: legal.facts
			.filter(({ id }) => cited.has(id))
			.map(({ theme, norm, date, appliesWhen, meaning, ...fact }) => ({
				...fact,
				theme: say(theme),
				norm: say(norm),
				...(date !== undefined && { date }),
				...(appliesWhen && { appliesWhen }),
				meaning: say(meaning)
			})),
		checksElsewhere: legal.checksElsewhere.map(({ question, here, ...check }) => ({
			...check,
			question: say(question),
			here: say(here)
		}))
	};
}

/** The areas of other frameworks that were cited as `framework/area`, each in its framework. */
export function compileFrameworks(
	frameworks: readonly Framework[],
	cited: ReadonlySet<string>,
	say: Say
): PlainFramework[] {
	return frameworks
		.map(({ id, name, note, areas }) => ({
			id,
			name: say(name),
			...(note && { note: say(note) }),
			areas: areas
				.filter((area) => cited.has(`${id}/${area.id}`))
				.map((area) => ({ id: area.id, name: say(area.name) }))
		}))
		.filter(({ areas }) => areas.length > 0);
}

/** The areas of public calls. */
export function compileCallAreas(callAreas: CallAreas, say: Say): PlainCallAreas {
	const { asOf, place, note, areas } = callAreas;
	return {
		asOf,
		place,
		note: say(note),
		areas: areas.map((area) => ({ ...area, name: say(area.name) }))
	};
}
