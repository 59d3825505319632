import { fail, succeed, type Problem, type Result } from '../lib/core/outcome.ts';
import { hasActs } from '../lib/report/acts/has-acts.ts';
import type { FontFaces } from '../lib/report/pdf/font-faces.ts';
import { ReportError } from '../lib/report/pdf/report-error.ts';
import type { AssessmentResult } from '../lib/core/scoring/result.ts';
import { hasFrontMatter } from '../lib/report/model/front-matter.ts';
import type { FileFormat } from '../lib/report/model/file-format.ts';
import { paintReport, scoreRequest, type MadeReport } from '../lib/workers/make-report.ts';
import { describeReportError } from './describe-report-error.ts';
import { describeFileError } from './describe-file-error.ts';
import type { OpenedAssessment } from './open-assessment.ts';
import type { ReportOptions } from './report-options.ts';
import type { ReportPlaces } from './report-places.ts';
import { writeWhole } from './write-whole.ts';

interface WrittenReport {
	readonly place: string;
	/** Null in forms that have none. */
	readonly pages: number | null;
	/** Characters that could not be printed. */
	readonly missing: readonly Problem[];
}

interface Tools {
	readonly options: ReportOptions;
	/** Null when no PDF is wanted. */
	readonly fonts: FontFaces | null;
	readonly places: ReportPlaces;
}

/** Makes the reports of an assessment, one for each form; one that fails stops no other. */
export function writeReports(
	file: string,
	opened: OpenedAssessment,
	tools: Tools
): readonly Result<WrittenReport>[] {
	const result = scoreRequest(opened);
	return tools.options.formats.map((format) => writeReport(file, opened, result, format, tools));
}

/** Makes one report and writes it whole; a problem otherwise, and nothing was written. */
function writeReport(
	file: string,
	opened: OpenedAssessment,
	result: AssessmentResult,
	format: FileFormat,
	{ options, fonts, places }: Tools
): Result<WrittenReport> {
	const place = places.choose(opened.assessment, format);
	if (place === null)
		return refuse(file, 'the report would replace it: choose another place for --out');
	if (options.acts && !hasActs(opened.assessment))
		return refuse(file, 'draft acts are for a public body in Italy');
	try {
		const request = { ...opened, choice: { ...chooseFrom(options), format } };
		const { bytes, pages, missingCharacters } = paintReport(request, result, fonts);
		writeWhole(place, bytes);
		const missing = missingCharacters.map((character) => describeMissing(file, character));
		return succeed({ place, pages, missing });
	} catch (error) {
		if (error instanceof ReportError) return refuse(file, describeReportError(error));
		return refuse(place, describeFileError(error));
	}
}

function chooseFrom(options: ReportOptions) {
	const { chapters, brief, withData, forPublication, date, author, frontMatter } = options;
	const { acts, language } = options;
	return {
		withData,
		...(brief && { brief }),
		...(forPublication && { forPublication }),
		...(chapters && { chapters }),
		...(date !== undefined && { date }),
		...(author !== undefined && { author }),
		...(acts && { actsFor: language }),
		...(hasFrontMatter(frontMatter) && { frontMatter })
	};
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
