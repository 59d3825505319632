import type { StructureElement } from '../tagging/structure-element.ts';
import type { RunContext } from '../text/build-runs.ts';
import type { MissingCharacters } from '../text/missing-characters.ts';
import type { Hyphenate } from '../text/hyphenate.ts';
import type { Typefaces } from '../text/typefaces.ts';
import type { Theme } from './theme.ts';

/** What a block needs to lay itself out: faces, sizes, where it belongs and the column it stands in. */
export interface LayoutContext extends RunContext {
	readonly typefaces: Typefaces;
	readonly theme: Theme;
	readonly missing: MissingCharacters;
	/** Parts words at the ends of lines. */
	readonly hyphenate: Hyphenate;
	readonly parent: StructureElement;
	/** Left edge and width of the column, points. */
	readonly left: number;
	readonly width: number;
	/** Widest line of running text in this column. */
	readonly measure: number;
}
