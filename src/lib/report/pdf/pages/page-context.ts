import type { StructureElement } from '../tagging/structure-element.ts';
import type { MissingCharacters } from '../text/missing-characters.ts';
import type { Typefaces } from '../text/typefaces.ts';

/** What every page of one report shares. */
export interface PageContext {
	readonly typefaces: Typefaces;
	readonly missing: MissingCharacters;
	/** The headings of the document, by id. */
	readonly headings: ReadonlySet<string>;
	/** The Document element. */
	readonly root: StructureElement;
}
