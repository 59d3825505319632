import type { HashedModel } from '../../lib/catalog/released-models.ts';
import type { FontFaces } from '../../lib/report/pdf/font-faces.ts';
import { loadFontsNode } from '../../lib/report/pdf/load-fonts-node.ts';
import { chooseAccent } from '../../lib/report/model/accent.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { readHashedModel } from '../find-model.ts';
import { fontsFolder } from '../product-folder.ts';
import { openAssessment } from '../open-assessment.ts';
import { printProblems, printWarnings } from '../print-problems.ts';
import { parseReportOptions, type ReportOptions } from '../report-options.ts';
import { ReportPlaces } from '../report-places.ts';
import type { Terminal } from '../terminal.ts';
import { listAssessments } from '../list-assessments.ts';
import { writeReports } from '../write-report.ts';

/**
 * `innesto report <assessment-or-folder…> --out <file-or-folder>`: the reports of each, in every form wanted;
 * one that fails stops no other.
 */
export async function report(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
	const options = parseReportOptions(args);
	const model = options.model === undefined ? null : readHashedModel(options.model);
	if (model?.ok === false) {
		printProblems(terminal, model.problems);
		return exitCode.wrongInput;
	}
	warnOfAccent(options, terminal);
	const { files, problems } = listAssessments(options);
	if (problems.length > 0) printProblems(terminal, problems);
	const fonts = options.formats.includes('pdf') ? await loadFontsNode(fontsFolder) : null;
	const places = new ReportPlaces(options, files);
	const tools: Tools = { options, fonts, places, terminal, model: model?.value ?? null };
	let made = 0;
	for (const file of files) made += await makeAll(file, tools);
	const failed = files.length * options.formats.length - made + problems.length;
	if (failed === 0) return exitCode.success;
	terminal.warn(made === 0 ? 'Nothing was written.' : `${made} written, ${failed} not.`);
	return exitCode.wrongInput;
}

/** A light color would not be read: it is printed darker, which is said. */
function warnOfAccent({ frontMatter }: ReportOptions, terminal: Terminal): void {
	const accent = chooseAccent(frontMatter.accent);
	if (accent?.darkened)
		terminal.warn(
			`--accent ${frontMatter.accent} is too light to read: printed as ${accent.color}`
		);
}

interface Tools {
	readonly options: ReportOptions;
	readonly fonts: FontFaces | null;
	readonly places: ReportPlaces;
	readonly terminal: Terminal;
	readonly model: HashedModel | null;
}

/** How many reports of an assessment were written; a line for each, and one for each that was not. */
async function makeAll(file: string, tools: Tools): Promise<number> {
	const { options, terminal, model } = tools;
	// An Italian body adopts its acts in Italian, whatever is chosen for those who read along.
	const language = options.acts ? 'it' : options.language;
	const opened = await openAssessment(file, language, model);
	if (!opened.ok) {
		printProblems(terminal, opened.problems);
		return 0;
	}
	printWarnings(terminal, opened.value.warnings);
	const written = writeReports(file, opened.value, tools);
	for (const report of written) {
		if (!report.ok) {
			printProblems(terminal, report.problems);
			continue;
		}
		const { place, pages, missing } = report.value;
		printWarnings(terminal, missing);
		terminal.print(`${place}: ${pages === null ? '' : `${pages} pages, `}from ${file}`);
	}
	return written.filter(({ ok }) => ok).length;
}
