import type { Language } from '../../core/definition/vocabulary.ts';
import type { ReportDocument } from '../model/document.ts';
import type { Relation } from '../office/office-part.ts';

/** What a paragraph of a Word document is set in; the styles themselves are in `docx-styles.ts`. */
export type StyleName =
	| 'Title'
	| 'Organization'
	| 'Mark'
	| 'Heading1'
	| 'Heading2'
	| 'Heading3'
	| 'Lead'
	| 'Note'
	| 'Person'
	| 'Fact'
	| 'ListItem'
	| 'SmallItem'
	| 'Caption'
	| 'Figure'
	| 'CellHead'
	| 'Cell'
	| 'CellNote'
	| 'Verdict'
	| 'ContentsTitle'
	| 'TOC1'
	| 'TOC2'
	| 'Header'
	| 'Footer';

/** A chart of the document as a file inside it. */
export interface Picture {
	readonly path: string;
	readonly content: Uint8Array;
}

/** What the parts of a Word document share while it is written: links, pictures, lists that count from one. */
export class DocxContext {
	/** Of the document. */
	readonly language: Language;
	/** Texts of the model in another language, with their mark. */
	readonly fallbacks: readonly string[];
	/** Heading id → name of its bookmark, which Word limits to letters, digits and 40 characters. */
	readonly bookmarks: ReadonlyMap<string, string>;
	readonly relations: Relation[] = [];
	readonly pictures: Picture[] = [];
	/** Ordered lists so far. */
	orderedLists = 0;

	constructor({ language, fallbacks = [] }: ReportDocument, headings: readonly string[]) {
		this.language = language;
		this.fallbacks = fallbacks;
		this.bookmarks = new Map(headings.map((id, index) => [id, `heading_${index + 1}`]));
	}

	/** The id by which a paragraph names a web address. */
	linkTo(url: string): string {
		const known = this.relations.find(({ target }) => target === url);
		return known?.id ?? this.#relate('hyperlink', url, true);
	}

	/** The id by which a paragraph names a picture; its name without one is that of a chart. */
	addPicture(content: Uint8Array, name = `media/chart${this.pictures.length + 1}.emf`): string {
		this.pictures.push({ path: `word/${name}`, content });
		return this.#relate('image', name, false);
	}

	#relate(kind: string, target: string, isExternal: boolean): string {
		const id = `rIdUsed${this.relations.length + 1}`;
		this.relations.push({ id, kind, target, isExternal });
		return id;
	}
}
