import { fail, succeed, type Problem, type Result } from '../../lib/core/outcome.ts';
import type { AssessmentResult } from '../../lib/core/scoring/result.ts';
import type { FileFormat } from '../../lib/report/model/file-format.ts';
import { hasFrontMatter } from '../../lib/report/model/front-matter.ts';
import type { FontFaces } from '../../lib/report/pdf/font-faces.ts';
import { loadFontsNode } from '../../lib/report/pdf/load-fonts-node.ts';
import {
	paintReport,
	scoreRequest,
	type MadeReport,
	type ReportChoice
} from '../../lib/workers/make-report.ts';
import { describeReportError } from '../describe-report-error.ts';
import { fontsFolder } from '../product-folder.ts';
import type { ReportOptions } from '../report-options.ts';
import type { PaintedReport, PaintedReports, ReportJob } from './report-job.ts';

/** Makes the reports of an assessment, scored once; a form that fails stops no other. */
export async function paintReports(job: ReportJob): Promise<Result<PaintedReports>> {
	const { opened, formats } = job;
	try {
		const fonts = formats.includes('pdf') ? await prepareFonts() : null;
		const result = scoreRequest(opened);
		return succeed(
			new Map(formats.map((format) => [format, paintOne(job, result, format, fonts)]))
		);
	} catch (error) {
		return refuse(job.file, error);
	}
}

let fonts: Promise<FontFaces> | undefined;

/** Read once for all the reports of a thread. */
function prepareFonts(): Promise<FontFaces> {
	fonts ??= loadFontsNode(fontsFolder);
	return fonts;
}

function paintOne(
	{ file, opened, options }: ReportJob,
	result: AssessmentResult,
	format: FileFormat,
	faces: FontFaces | null
): Result<PaintedReport> {
	try {
		const request = { ...opened, choice: { ...chooseFrom(options), format } };
		const { bytes, pages, missingCharacters } = paintReport(request, result, faces);
		const missing = missingCharacters.map((character) => describeMissing(file, character));
		return succeed({ bytes, pages, missing });
	} catch (error) {
		return refuse(file, error);
	}
}

function chooseFrom(options: ReportOptions): ReportChoice {
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

function refuse(file: string, error: unknown) {
	return fail([{ code: 'not-written', file, path: '', message: describeReportError(error) }]);
}
