import type { Model } from '../model-schema.ts';
import type { Text } from '../text.ts';

/** A text of a model and the place it stands in: `traits/<id>/questions/<id>/wording`. */
export interface PlacedText {
	readonly place: string;
	readonly text: Text;
}

/** Every text of a model, in the order it is written; parts that have an id are named by it. */
export function listTexts(model: Model): readonly PlacedText[] {
	return [
		...collect(model.head, 'model'),
		...collect(model.legal, 'legal'),
		...model.traits.flatMap((trait) => collect(trait, `traits/${trait.id}`))
	];
}

function collect(value: unknown, place: string): readonly PlacedText[] {
	if (typeof value !== 'object' || value === null) return [];
	if (isText(value)) return [{ place, text: value }];
	return Object.entries(value).flatMap(([key, entry]: [string, unknown]) =>
		collect(entry, `${place}/${idOf(entry) ?? key}`)
	);
}

function isText(value: object): value is Text {
	return 'it' in value && 'en' in value;
}

function idOf(value: unknown): string | null {
	if (typeof value !== 'object' || value === null || !('id' in value)) return null;
	return typeof value.id === 'string' ? value.id : null;
}
