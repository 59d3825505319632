import type { PaintedColor } from '../file/paint-color.ts';
import type { StructureElement } from '../tagging/structure-element.ts';
import type { RunContext } from '../text/build-runs.ts';
import type { MissingCharacters } from '../text/missing-characters.ts';
import type { Hyphenate } from '../text/hyphenate.ts';
import type { Typefaces } from '../text/typefaces.ts';

/** What every page of one report shares. */
export interface PageContext extends RunContext {
	readonly typefaces: Typefaces;
	readonly missing: MissingCharacters;
	/** Parts the words of running text, in the language of the document. */
	readonly hyphenate: Hyphenate;
	readonly accent: PaintedColor;
	/** The Document element. */
	readonly root: StructureElement;
}
