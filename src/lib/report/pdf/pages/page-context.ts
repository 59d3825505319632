import type { PaintedColor } from '../file/paint-color.ts';
import type { StructureElement } from '../tagging/structure-element.ts';
import type { MissingCharacters } from '../text/missing-characters.ts';
import type { Hyphenate } from '../text/hyphenate.ts';
import type { Typefaces } from '../text/typefaces.ts';

/** What every page of one report shares. */
export interface PageContext {
	readonly typefaces: Typefaces;
	readonly missing: MissingCharacters;
	/** The headings of the document, by id. */
	readonly headings: ReadonlySet<string>;
	/** Parts the words of running text, in the language of the document. */
	readonly hyphenate: Hyphenate;
	readonly accent: PaintedColor;
	/** The Document element. */
	readonly root: StructureElement;
}
