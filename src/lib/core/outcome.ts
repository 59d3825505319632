/** Something that is wrong with data from outside: where, what, and how to mend it. */
export interface Problem {
	/** Closed word the interface turns into a sentence: `too-large`, `not-json`, `unknown-question` … */
	readonly code: string;
	/** File, when there are several. */
	readonly file?: string;
	/** Where in the data, as `answers[3].level`; empty for the whole. */
	readonly path: string;
	/** What the sentence needs: names, numbers, versions. */
	readonly values?: Readonly<Record<string, string | number>>;
	/** Plain English, for the command line and for logs of a build. */
	readonly message: string;
}

/** Expected outcomes about data are values: either the thing, or all its problems. */
export type Result<T, P = readonly Problem[]> =
	{ readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: P };

export function succeed<T>(value: T): { readonly ok: true; readonly value: T } {
	return { ok: true, value };
}

export function fail(problems: readonly Problem[]): {
	readonly ok: false;
	readonly problems: readonly Problem[];
} {
	return { ok: false, problems };
}
