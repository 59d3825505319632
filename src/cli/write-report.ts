import type { HashedModel } from '../lib/catalog/released-models.ts';
import { fail, succeed, type Problem, type Result } from '../lib/core/outcome.ts';
import { hasActs } from '../lib/report/acts/has-acts.ts';
import type { FileFormat } from '../lib/report/model/file-format.ts';
import type { PaintedReport, Painter } from './batch/report-job.ts';
import { describeFileError } from './describe-file-error.ts';
import { openAssessment, type OpenedAssessment } from './open-assessment.ts';
import type { ReportOptions } from './report-options.ts';
import type { ReportPlaces } from './report-places.ts';
import { writeWhole } from './write-whole.ts';

export interface Tools {
	readonly options: ReportOptions;
	/** Null for the one each assessment was made with. */
	readonly model: HashedModel | null;
	readonly places: ReportPlaces;
	readonly painter: Painter;
}

interface PreparedReports {
	readonly file: string;
	readonly opened: OpenedAssessment;
	/** Where each form goes, or why it cannot be made. */
	readonly places: ReadonlyMap<FileFormat, Result<string>>;
}

export interface WrittenReports {
	readonly file: string;
	/** What is worth knowing of the assessment and stops nothing. */
	readonly warnings: readonly Problem[];
	/** One for each form wanted. */
	readonly reports: readonly Result<WrittenReport>[];
}

interface WrittenReport extends Omit<PaintedReport, 'bytes'> {
	readonly place: string;
}

/** An assessment opened, with the places of its reports: all that depends on the order of the files. */
export async function prepareReports(
	file: string,
	{ options, model, places }: Tools
): Promise<Result<PreparedReports>> {
	// An Italian body adopts its acts in Italian, whatever is chosen for those who read along.
	const language = options.acts ? 'it' : options.language;
	const opened = await openAssessment(file, language, model);
	if (!opened.ok) return opened;
	const { assessment } = opened.value;
	const choosePlace = (format: FileFormat): Result<string> => {
		const place = places.choose(assessment, format);
		if (place === null)
			return refuse(file, 'the report would replace it: choose another place for --out');
		if (options.acts && !hasActs(assessment))
			return refuse(file, 'draft acts are for a public body in Italy');
		return succeed(place);
	};
	const chosen = options.formats.map((format) => [format, choosePlace(format)] as const);
	return succeed({ file, opened: opened.value, places: new Map(chosen) });
}

/** Makes the reports of an assessment and writes each whole, in this thread: a problem, and it was not written. */
export async function writeReports(
	{ file, opened, places }: PreparedReports,
	{ options, painter }: Tools
): Promise<Result<WrittenReports>> {
	const formats = options.formats.filter((format) => places.get(format)?.ok);
	const painted = await painter.paint({ file, opened, options, formats });
	if (!painted.ok) return painted;
	const reports = [...places].map(([format, place]) => {
		if (!place.ok) return place;
		const report = painted.value.get(format);
		if (!report) return refuse(file, `no ${format} was made: please tell the maintainers`);
		return report.ok ? writeReport(place.value, report.value) : report;
	});
	return succeed({ file, warnings: opened.warnings, reports });
}

function writeReport(
	place: string,
	{ bytes, pages, missing }: PaintedReport
): Result<WrittenReport> {
	try {
		writeWhole(place, bytes);
		return succeed({ place, pages, missing });
	} catch (error) {
		return refuse(place, describeFileError(error));
	}
}

function refuse(file: string, message: string) {
	return fail([{ code: 'not-written', file, path: '', message }]);
}
