import * as z from 'zod/mini';
import { instantSchema } from '../lib/core/assessment/assessment-schema.ts';
import type { Language } from '../lib/core/definition/vocabulary.ts';
import { chapterIds, type ChapterId } from '../lib/report/model/document.ts';
import type { FrontMatter } from '../lib/report/model/front-matter.ts';
import { fileFormats, type FileFormat } from '../lib/report/model/file-format.ts';
import { chooseCut, reportCuts, type CutChoice } from '../lib/report/model/report-cut.ts';
import { frontMatterOptions, parseFrontMatter } from './front-matter-options.ts';
import { isRealDay } from './is-real-day.ts';
import { parseLanguage, parseLine, parseOptions, parseWord } from './parse-options.ts';
import { UsageError } from './usage-error.ts';

export interface ReportOptions {
	readonly files: readonly string[];
	readonly out: string;
	readonly formats: readonly FileFormat[];
	/** The reports go into a folder, each under its own name. */
	readonly intoFolder: boolean;
	readonly model: string | undefined;
	readonly language: Language;
	readonly chapters: readonly ChapterId[] | undefined;
	readonly brief: boolean;
	readonly withData: boolean;
	readonly forPublication: boolean;
	readonly date: string | undefined;
	readonly author: string | undefined;
	/** The draft acts in place of the report. */
	readonly acts: boolean;
	readonly frontMatter: FrontMatter;
}

/** What `innesto report` was asked for. Throws a UsageError. */
export function parseReportOptions(args: readonly string[]): ReportOptions {
	const { values, positionals } = parseOptions(args, {
		out: { type: 'string' },
		format: { type: 'string' },
		lang: { type: 'string' },
		cut: { type: 'string' },
		chapters: { type: 'string' },
		'without-data': { type: 'boolean' },
		date: { type: 'string' },
		author: { type: 'string' },
		acts: { type: 'boolean' },
		...frontMatterOptions,
		model: { type: 'string' }
	});
	if (positionals.length === 0) throw new UsageError('Name an assessment');
	if (!values.out) throw new UsageError('Say where the report goes with --out <file-or-folder>');
	const named = findFormat(values.out);
	if (named !== null && positionals.length > 1)
		throw new UsageError('Several assessments go into a folder: --out names one file');
	const formats = parseFormats(values.format, named);
	if (values.acts) checkActs(formats, values.chapters);
	const cut = parseCut(values.cut);
	return {
		files: positionals,
		out: values.out,
		formats,
		intoFolder: named === null,
		model: values.model,
		language: parseLanguage(values.lang) ?? 'it',
		chapters: parseChapters(values.chapters) ?? cut?.chapters,
		brief: cut?.brief ?? false,
		withData: !values['without-data'] && !cut?.forPublication,
		forPublication: cut?.forPublication ?? false,
		date: parseDate(values.date),
		author: parseLine('author', values.author),
		acts: values.acts ?? false,
		frontMatter: parseFrontMatter(values)
	};
}

/** Draft acts are written on in Word, and have no chapters to choose from. */
function checkActs(formats: readonly FileFormat[], chapters: string | undefined): void {
	if (formats.length !== 1 || formats[0] !== 'docx')
		throw new UsageError('--acts makes Word documents: add --format docx');
	if (chapters !== undefined) throw new UsageError('--acts takes no --chapters');
}

/** The form a file is named after; null for the name of a folder. */
function findFormat(out: string): FileFormat | null {
	const ending = /\.([a-z]+)$/i.exec(out)?.[1]?.toLowerCase();
	return fileFormats.find((format) => format === ending) ?? null;
}

function parseFormats(value: string | undefined, named: FileFormat | null): readonly FileFormat[] {
	const words = value?.split(',') ?? [named ?? 'pdf'];
	const wanted = words.flatMap((word) => parseWord('format', word.trim(), fileFormats) ?? []);
	if (named !== null && wanted.some((format) => format !== named))
		throw new UsageError(`--out names a ${named} file: name a folder for other forms`);
	return fileFormats.filter((format) => wanted.includes(format));
}

function parseChapters(value: string | undefined): readonly ChapterId[] | undefined {
	return value?.split(',').flatMap((word) => parseWord('chapters', word.trim(), chapterIds) ?? []);
}

/** Named chapters count before those of the cut; what the cut keeps back it keeps back of any. */
function parseCut(value: string | undefined): CutChoice | undefined {
	const cut = parseWord('cut', value, reportCuts);
	return cut && chooseCut(cut);
}

function parseDate(value: string | undefined): string | undefined {
	const isInstant = z.safeParse(instantSchema, value).success;
	if (value === undefined || (isInstant && isRealDay(value))) return value;
	throw new UsageError('--date is a moment in UTC, as 2026-11-22T10:00:00Z');
}
