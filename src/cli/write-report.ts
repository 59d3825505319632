import { fail, succeed, type Problem, type Result } from '../lib/core/outcome.ts';
import type { FontFaces } from '../lib/report/pdf/font-faces.ts';
import { ReportError, type ReportErrorCode } from '../lib/report/pdf/report-error.ts';
import { makeReport, type MadeReport } from '../lib/workers/make-report.ts';
import { describeFileError } from './describe-file-error.ts';
import type { OpenedAssessment } from './open-assessment.ts';
import type { ReportOptions } from './report-options.ts';
import type { ReportPlaces } from './report-places.ts';
import { writeWhole } from './write-whole.ts';

interface WrittenReport {
	readonly place: string;
	readonly pages: number;
	/** Characters that could not be printed. */
	readonly missing: readonly Problem[];
}

interface Tools {
	readonly options: ReportOptions;
	readonly fonts: FontFaces;
	readonly places: ReportPlaces;
}

const sentences: Readonly<Record<ReportErrorCode, string>> = {
	'summary-too-long':
		'the summary does not fit on one page: shorten the names of the organization, its territory and its call',
	'invalid-document': 'the report contradicts itself: please tell the maintainers',
	'fonts-not-loaded': 'the typefaces could not be read: install Innesto again',
	'unexpected-library': 'the PDF library is of another version: install Innesto again',
	'not-rendered': 'the report could not be made: please tell the maintainers'
};

/** Makes the report of an assessment and writes it whole; a problem otherwise, and nothing was written. */
export function writeReport(
	file: string,
	opened: OpenedAssessment,
	{ options, fonts, places }: Tools
): Result<WrittenReport> {
	const place = places.choose(opened.assessment);
	if (place === null)
		return refuse(file, 'the report would replace it: choose another place for --out');
	try {
		const { bytes, pages, missingCharacters } = make(opened, options, fonts);
		writeWhole(place, bytes);
		const missing = missingCharacters.map((character) => describeMissing(file, character));
		return succeed({ place, pages, missing });
	} catch (error) {
		if (error instanceof ReportError) return refuse(file, sentences[error.code]);
		return refuse(place, describeFileError(error));
	}
}

function make(
	{ assessment, questionnaire }: OpenedAssessment,
	options: ReportOptions,
	fonts: FontFaces
) {
	const { chapters, withData, date, author } = options;
	const choice = {
		withData,
		...(chapters && { chapters }),
		...(date !== undefined && { date }),
		...(author !== undefined && { author })
	};
	return makeReport({ questionnaire, assessment, choice }, fonts);
}

function describeMissing(
	file: string,
	{ character, where }: MadeReport['missingCharacters'][number]
): Problem {
	const message = `"${character}" is in no typeface and was printed as a box`;
	return { code: 'missing-character', file, path: where, message };
}

function refuse(file: string, message: string) {
	return fail([{ code: 'not-written', file, path: '', message }]);
}
