import { questionSets, type QuestionSet } from '../lib/core/assessment/question-sets.ts';
import { audiences, type Audience, type Language } from '../lib/core/definition/vocabulary.ts';
import { parseLanguage, parseOptions, parseWord } from './parse-options.ts';
import { UsageError } from './usage-error.ts';

export interface BlankOptions {
	/** Undefined for all of them. */
	readonly audience: Audience | undefined;
	readonly set: QuestionSet | undefined;
	readonly language: Language | undefined;
	readonly out: string;
	/** The questionnaires go into a folder, each under its own name. */
	readonly intoFolder: boolean;
	readonly model: string | undefined;
}

/** What `innesto blank` was asked for; what is left out means every one. Throws a UsageError. */
export function parseBlankOptions(args: readonly string[]): BlankOptions {
	const { values, positionals } = parseOptions(args, {
		audience: { type: 'string' },
		set: { type: 'string' },
		lang: { type: 'string' },
		out: { type: 'string' },
		model: { type: 'string' }
	});
	const [extra] = positionals;
	if (extra !== undefined) throw new UsageError(`A blank questionnaire is made without "${extra}"`);
	if (!values.out)
		throw new UsageError('Say where the questionnaire goes with --out <file-or-folder>');
	const audience = parseWord('audience', values.audience, audiences);
	const set = parseWord('set', values.set, questionSets);
	const language = parseLanguage(values.lang);
	const intoFolder = !/\.pdf$/i.test(values.out);
	if (!intoFolder && !(audience && set && language))
		throw new UsageError('For one file name --audience, --set and --lang; otherwise a folder');
	return { audience, set, language, out: values.out, intoFolder, model: values.model };
}
