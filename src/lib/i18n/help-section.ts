/** The parts of the help page, in their order; each id is also the anchor, the same in every language. */
export const helpSectionIds = [
	'what-it-does',
	'verdict',
	'thresholds',
	'cautions',
	'data',
	'copies',
	'shared-computers',
	'browsers',
	'offline',
	'keyboard',
	'files',
	'licenses'
] as const;
export type HelpSectionId = (typeof helpSectionIds)[number];

/** One part of the help page: a heading, and what stands under it from top to bottom. */
export interface HelpSection {
	readonly title: string;
	readonly blocks: readonly HelpBlock[];
}

export type HelpBlock =
	| { readonly kind: 'text'; readonly text: string }
	| { readonly kind: 'list'; readonly items: readonly string[] }
	| { readonly kind: 'terms'; readonly items: readonly HelpTerm[] };

export interface HelpTerm {
	readonly term: string;
	readonly text: string;
}
