import type { Language } from '../../../core/definition/vocabulary.ts';
import type { TextStyle } from '../layout/theme.ts';
import type { LinkTarget } from '../tagging/pen.ts';
import type { StructureElement } from '../tagging/structure-element.ts';

/** Text of one style that belongs to one structure element. */
export interface TextRun {
	readonly text: string;
	readonly style: TextStyle;
	readonly owner: StructureElement;
	readonly link?: LinkTarget;
	/** Where it is known apart from the document's. */
	readonly language?: Language;
}

export interface LinePart {
	readonly run: TextRun;
	readonly text: string;
	/** From the start of the line, points. */
	readonly x: number;
	readonly width: number;
	/** Where the hyphen that ends the line begins, from its start; absent where no word is parted. */
	readonly hyphenX?: number;
}

export interface TextLine {
	readonly parts: readonly LinePart[];
	/** Without the space at its end. */
	readonly width: number;
	/** Whether a word goes on in the next line. */
	readonly endsInHyphen: boolean;
}
