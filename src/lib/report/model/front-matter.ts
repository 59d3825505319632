/** Longest comment of those who hand the report over, in characters: about a page. */
export const longestComment = 3000;
/** Most roles that sign: more would not stand on a page beside a long comment. */
export const mostSigners = 8;
/** Longest of the other texts, in characters. */
export const longestLine = 200;
/** The first and the last day that can be printed beside the signatures. */
export const signableDays = { first: '2000-01-01', last: '2199-12-31' } as const;

/** A picture decoded and written again by us: nothing of the original but its pixels. */
export interface Logo {
	readonly format: 'png' | 'jpeg';
	/** Pixels. */
	readonly width: number;
	readonly height: number;
	readonly content: Uint8Array;
	/** Whose it is, for those who cannot see it. */
	readonly alt: string;
}

/**
 * What those who hand a report over add to it. It belongs to the report and never to the assessment; a blank
 * text counts as left out.
 */
export interface FrontMatter {
	readonly comment: { readonly text: string; readonly role: string };
	/** Lines to sign on paper: a blank place or day is left to be written by hand. */
	readonly signOff: {
		readonly place: string;
		readonly date: string;
		readonly roles: readonly string[];
	};
	readonly confidential: boolean;
	/** Who helped, named after whose report it is. */
	readonly supportedBy: string;
	/** `#rrggbb` as chosen, printed only as dark as white paper needs; blank for the colors of the product. */
	readonly accent: string;
	readonly logo: Logo | null;
}

/** Nothing added. */
export const blankFrontMatter: FrontMatter = {
	comment: { text: '', role: '' },
	signOff: { place: '', date: '', roles: [] },
	confidential: false,
	supportedBy: '',
	accent: '',
	logo: null
};

/** Whether anything of it is printed; a role without a comment and a place without signers are not. */
export function hasFrontMatter(matter: FrontMatter): boolean {
	const { comment, signOff, confidential, supportedBy, accent, logo } = matter;
	const texts = [comment.text, ...signOff.roles, supportedBy, accent];
	return confidential || logo !== null || texts.some((text) => text.trim() !== '');
}
