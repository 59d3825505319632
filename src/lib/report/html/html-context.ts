/** What a block has to know of its document to be written. */
export interface HtmlContext {
	/** Ids of the headings that references can lead to. */
	readonly headings: ReadonlySet<string>;
}
