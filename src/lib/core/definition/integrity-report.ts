import type { Model } from './model-schema.ts';
import type { Audience } from './vocabulary.ts';

/** Tells one problem: in which file, where in it, of which kind, and how to mend it. */
export type Report = (file: string, path: string, code: string, message: string) => void;

/** What the files of a model are called, and which of them could not be read for their form. */
export interface ModelFiles {
	readonly head: string;
	readonly legal: string;
	readonly ofTrait: (trait: string) => string;
	/** Traits whose file is there and has the wrong form. */
	readonly brokenTraits: ReadonlySet<string>;
	readonly legalBroken: boolean;
}

/** One part of a model being checked. */
export interface Check {
	readonly model: Model;
	readonly files: ModelFiles;
	readonly report: Report;
}

/** The audiences a model has texts for. */
export function listAudiences({ head }: Model): Audience[] {
	return Object.keys(head.audiences) as Audience[];
}

/** The languages a model names: those that are complete, then those that are not yet. */
export function listLanguages({ head }: Model): readonly string[] {
	return [...head.languages, ...(head.languagesInProgress ?? [])];
}
