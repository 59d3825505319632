import { readPacked } from './read-packed.ts';
import { readTable, type Place } from './read-table.ts';
import {
	isArray,
	isDictionary,
	isReference,
	type PdfDictionary,
	type PdfReference,
	type PdfValue
} from './pdf-value.ts';
import { readObject, type StoredObject } from './stored-object.ts';

export interface OpenPdf {
	readonly trailer: PdfDictionary;
	readonly catalog: PdfDictionary;
	/** Objects of the pages, in order. */
	readonly pages: readonly PdfReference[];
	readonly objectIds: readonly number[];
	/** Follows a reference; any other value is itself. */
	readonly resolve: (value: PdfValue | undefined) => PdfValue | undefined;
	/** A dictionary, empty when the value is none. */
	readonly dictionary: (value: PdfValue | undefined) => PdfDictionary;
	readonly array: (value: PdfValue | undefined) => readonly PdfValue[];
	/** Decoded bytes of a stream as char codes 0–255, null when the object is none. */
	readonly stream: (value: PdfValue | undefined) => string | null;
}

const nothing: PdfDictionary = new Map<string, PdfValue>();

/** Opens a file whose table is a stream, as ours, or one of classic lines; throws when it is broken. */
export function openPdf(bytes: Uint8Array): OpenPdf {
	const text = Buffer.from(bytes).toString('latin1');
	const table = readTable(text);
	const objects = new Map<number, StoredObject>();
	const load = (id: number): StoredObject | undefined => {
		const place = table.places.get(id);
		if (place === undefined) return undefined;
		const known = objects.get(id) ?? readPlace(id, place);
		objects.set(id, known);
		return known;
	};
	const readPlace = (id: number, place: Place): StoredObject => {
		if ('offset' in place) return readObject(text, id, place.offset);
		const value = readPacked(load(place.streamId), id, place.index);
		return { value, stream: null };
	};
	const resolve: OpenPdf['resolve'] = (value) =>
		isReference(value) ? load(value.id)?.value : value;
	const dictionary: OpenPdf['dictionary'] = (value) => {
		const resolved = resolve(value);
		return isDictionary(resolved) ? resolved : nothing;
	};
	const array: OpenPdf['array'] = (value) => {
		const resolved = resolve(value);
		return isArray(resolved) ? resolved : [];
	};
	const { trailer } = table;
	const catalog = dictionary(trailer.get('Root'));
	const pages = array(dictionary(catalog.get('Pages')).get('Kids')).filter(isReference);
	const stream: OpenPdf['stream'] = (value) =>
		isReference(value) ? (load(value.id)?.stream ?? null) : null;
	return {
		trailer,
		catalog,
		pages,
		objectIds: [...table.places.keys()],
		resolve,
		dictionary,
		array,
		stream
	};
}
