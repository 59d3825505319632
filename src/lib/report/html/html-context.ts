import type { Language } from '../../core/definition/vocabulary.ts';

/** What a block has to know of its document to be written. */
export interface HtmlContext {
	/** Of the document. */
	readonly language: Language;
	/** Texts of the model in another language, with their mark. */
	readonly fallbacks?: readonly string[];
	/** Ids of the headings that references can lead to. */
	readonly headings: ReadonlySet<string>;
}
