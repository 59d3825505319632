import { formatPath } from './format-path.ts';
import type { Model } from './model-schema.ts';
import type { Text } from './text.ts';

/** A text of a model and where it stands: by names (`traits/<id>/questions/<id>/wording`), and in its file. */
export interface PlacedText {
	readonly place: string;
	/** As problems name it: `questions[0].wording`. */
	readonly path: string;
	readonly text: Text;
}

/** Every text of a model, in the order it is written; in places, parts that have an id are named by it. */
export function listTexts(model: Model): readonly PlacedText[] {
	return [
		...listTextsOf(model.head, 'model'),
		...listTextsOf(model.legal, 'legal'),
		...model.traits.flatMap((trait) => listTextsOf(trait, `traits/${trait.id}`))
	];
}

/** Every text in the content of one file, which is the place all others begin with. */
export function listTextsOf(content: unknown, place: string): readonly PlacedText[] {
	return collect(content, place, []);
}

function collect(
	value: unknown,
	place: string,
	keys: readonly PropertyKey[]
): readonly PlacedText[] {
	if (typeof value !== 'object' || value === null) return [];
	if (isText(value)) return [{ place, path: formatPath(keys), text: value }];
	const isList = Array.isArray(value);
	return Object.entries(value).flatMap(([key, entry]: [string, unknown]) =>
		collect(entry, `${place}/${idOf(entry) ?? key}`, [...keys, isList ? Number(key) : key])
	);
}

function isText(value: object): value is Text {
	return 'it' in value && typeof value.it === 'string';
}

function idOf(value: unknown): string | null {
	if (typeof value !== 'object' || value === null || !('id' in value)) return null;
	return typeof value.id === 'string' ? value.id : null;
}
