import type { Scene } from '../../charts/scene.ts';
import type { Language } from '../../core/definition/vocabulary.ts';
import type { HexColor } from './accent.ts';
import type { Logo } from './front-matter.ts';

/** A run of text; a plain string is a run without emphasis. */
export type Inline =
	| string
	| { readonly kind: 'strong'; readonly text: string; readonly language?: Language }
	/** In a language that is known: what a person typed, or what the model says in another one. */
	| { readonly kind: 'in-language'; readonly text: string; readonly language: Language }
	/** To a web page; the renderer prints the text and links it. https and mailto only. */
	| { readonly kind: 'link'; readonly text: string; readonly url: string }
	/** To a heading of the same document. */
	| { readonly kind: 'reference'; readonly text: string; readonly target: string };

export type RichText = string | readonly Inline[];

export interface HeadingBlock {
	readonly kind: 'heading';
	/** 1 opens a chapter. */
	readonly level: 1 | 2 | 3;
	readonly text: string;
	/** Unique in the document; what contents and references point to. */
	readonly id: string;
}

export interface ParagraphBlock {
	readonly kind: 'paragraph';
	readonly text: RichText;
	/** lead: the opening sentence, larger · note: small and muted · person: what the person wrote. */
	readonly style?: 'lead' | 'note' | 'person';
}

export interface ListBlock {
	readonly kind: 'list';
	readonly ordered?: boolean;
	/** Small print, as a list of sources. */
	readonly small?: boolean;
	readonly items: readonly RichText[];
}

export interface TableCell {
	readonly text: RichText;
	/** A colored mark before the text; never the only carrier of meaning. */
	readonly mark?: Mark;
	/** Smaller lines under the text: a comment, a note. */
	readonly notes?: readonly RichText[];
}
export type Mark = 'met' | 'at-minimum' | 'not-met' | 'unknown' | `level-${0 | 1 | 2 | 3 | 4}`;

export interface TableBlock {
	readonly kind: 'table';
	readonly columns: readonly {
		readonly name: string;
		/** Share of the width; they add up to 1. */
		readonly width: number;
		readonly align?: 'start' | 'end';
		/** Its cells head their rows. */
		readonly rowHeader?: boolean;
	}[];
	readonly rows: readonly (readonly TableCell[])[];
	/** Said before the table, for those who cannot see it. */
	readonly summary: string;
}

export interface FigureBlock {
	readonly kind: 'figure';
	readonly scene: Scene;
	/** Says what the chart says. */
	readonly alt: string;
	readonly caption: string;
}

/** A row of seals: one condition each, state in words. */
export interface SealsBlock {
	readonly kind: 'seals';
	readonly items: readonly {
		readonly mark: Mark;
		readonly title: string;
		readonly state: string;
		readonly detail: RichText;
	}[];
}

/** Two short lists side by side, as on the summary page; read left then right. */
export interface PairBlock {
	readonly kind: 'pair';
	readonly left: { readonly title: string; readonly items: readonly RichText[] };
	readonly right: { readonly title: string; readonly items: readonly RichText[] };
}

/** Term and description rows: who, when, model, hash. */
export interface FactsBlock {
	readonly kind: 'facts';
	readonly rows: readonly { readonly term: string; readonly text: RichText }[];
}

/** The verdict in a band of its own: the sentence, how well it holds, and the readiness in small words. */
export interface VerdictBlock {
	readonly kind: 'verdict';
	readonly tone: 'leaf' | 'here' | 'blocked' | 'neutral';
	readonly sentence: string;
	/** Without a verdict, its other reading in smaller words: what it is for now, or would be if confirmed. */
	readonly aside?: string;
	readonly support: string;
	/** The readiness with its interval. */
	readonly readiness?: string;
}

export type Block =
	| HeadingBlock
	| ParagraphBlock
	| ListBlock
	| TableBlock
	| FigureBlock
	| SealsBlock
	| PairBlock
	| FactsBlock
	| VerdictBlock;

/** A picture whose description may be in another language than the document. */
export interface CoverLogo extends Logo {
	readonly language?: Language;
}

export interface Cover {
	readonly title: string;
	readonly organization: RichText;
	/** Place, audience, date and round, one line each. */
	readonly lines: readonly RichText[];
	readonly verdict: VerdictBlock;
	/** Draft mark, example mark; empty when there is none. */
	readonly marks: readonly string[];
	/** Author's block and whether the document carries its data. */
	readonly notes: readonly RichText[];
	/** What stands in the room left free for a registry's stamp; left out when there is none. */
	readonly stamp?: string;
	/** Whose report it is, in a picture before anything else. */
	readonly logo?: CoverLogo;
}

export interface Chapter {
	/** The comment is nobody's choice of chapter: it is there when it was written. */
	readonly id: ChapterId | 'comment';
	readonly title: string;
	/** Starts with its level-1 heading. */
	readonly blocks: readonly Block[];
	/** Must fit on exactly one page: the renderer tightens spacing step by step and fails if it cannot. */
	readonly onePage?: boolean;
	/** Looked up more than read through: the renderer sets it smaller and closer. */
	readonly reference?: boolean;
}

/** In the order of the document; those that would have nothing to say are left out of it. */
export const chapterIds = [
	'summary',
	'profile',
	'conditions',
	'traits',
	'surety',
	'goals',
	'plan',
	'crosswalk',
	'answers',
	'law',
	'method'
] as const;
export type ChapterId = (typeof chapterIds)[number];

/** The whole report as data, in one language; HTML, Word and PDF are painted from it. */
export interface ReportDocument {
	readonly language: Language;
	/** Texts of the model in another language, with their mark (`listFallbacks`); left out when there are none. */
	readonly fallbacks?: readonly string[];
	readonly title: string;
	readonly subject: string;
	readonly author: string;
	/** Instant of the last change (or as given), UTC, `2026-11-22T10:00:00Z`: the file's creation date. */
	readonly date: string;
	/** Printed at the head and foot of every page but the cover. */
	readonly runningHead: { readonly left: string; readonly right: string };
	readonly footer: string;
	/** "3 of 12" in the document's language. */
	readonly formatPage: (page: number, pages: number) => string;
	readonly cover: Cover;
	/** The color of band, rules and headings; left out for that of the product. */
	readonly accent?: HexColor;
	readonly contents: { readonly title: string };
	readonly chapters: readonly Chapter[];
	/** The assessment file carried inside, or null when left out. */
	readonly attachment: {
		readonly name: string;
		readonly description: string;
		readonly content: Uint8Array;
	} | null;
	/** Hex SHA-256 that the file id is made from: same input, same bytes. */
	readonly fingerprint: string;
}
