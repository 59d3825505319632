import type { Language } from '../../../core/definition/vocabulary.ts';

export type StructureType =
	| 'Document'
	| 'Sect'
	| 'H1'
	| 'H2'
	| 'H3'
	| 'P'
	| 'L'
	| 'LI'
	| 'Lbl'
	| 'LBody'
	| 'Table'
	| 'THead'
	| 'TBody'
	| 'TR'
	| 'TH'
	| 'TD'
	| 'Figure'
	| 'Caption'
	| 'TOC'
	| 'TOCI'
	| 'Reference'
	| 'Link'
	| 'Span';

export interface StructureAttributes {
	/** What a picture says. */
	readonly alt?: string;
	/** Read out instead of what is painted; empty for what is seen and not read. */
	readonly actualText?: string;
	readonly scope?: 'Row' | 'Column';
	readonly listNumbering?: 'Disc' | 'Decimal' | 'None';
	/** Of what is in another language than the document. */
	readonly language?: Language;
	/** Said before a table. */
	readonly summary?: string;
}

export type StructureKid =
	| { readonly kind: 'element'; readonly element: StructureElement }
	| { readonly kind: 'content'; readonly page: number; readonly contentId: number }
	| { readonly kind: 'link'; readonly page: number; readonly linkIndex: number };

/**
 * One element of the structure tree. It joins its parent when something of it is first painted, so that the
 * reading order is the order of painting and a layout that was tried and dropped leaves nothing behind.
 */
export class StructureElement {
	readonly type: StructureType;
	readonly parent: StructureElement | null;
	readonly attributes: StructureAttributes;
	readonly kids: StructureKid[] = [];
	/** Of a figure: left, bottom, right, top on its page, in points from the bottom left. */
	bounds: readonly [number, number, number, number] | null = null;
	#attached = false;

	constructor(
		type: StructureType,
		parent: StructureElement | null,
		attributes: StructureAttributes = {}
	) {
		this.type = type;
		this.parent = parent;
		this.attributes = attributes;
	}

	attach(): void {
		if (this.#attached) return;
		this.#attached = true;
		if (!this.parent) return;
		this.parent.attach();
		this.parent.kids.push({ kind: 'element', element: this });
	}
}
