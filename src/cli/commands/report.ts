import type { HashedModel } from '../../lib/catalog/released-models.ts';
import type { FontFaces } from '../../lib/report/pdf/font-faces.ts';
import { loadFontsNode } from '../../lib/report/pdf/load-fonts-node.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { readHashedModel } from '../find-model.ts';
import { fontsFolder } from '../product-folder.ts';
import { openAssessment } from '../open-assessment.ts';
import { printProblems, printWarnings } from '../print-problems.ts';
import { parseReportOptions, type ReportOptions } from '../report-options.ts';
import { ReportPlaces } from '../report-places.ts';
import type { Terminal } from '../terminal.ts';
import { writeReport } from '../write-report.ts';

/** `innesto report <assessment…> --out <file-or-folder>`: a report for each; one that fails stops no other. */
export async function report(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
	const options = parseReportOptions(args);
	const model = options.model === undefined ? null : readHashedModel(options.model);
	if (model?.ok === false) {
		printProblems(terminal, model.problems);
		return exitCode.wrongInput;
	}
	const fonts = await loadFontsNode(fontsFolder);
	const places = new ReportPlaces(options);
	const tools: Tools = { options, fonts, places, terminal, model: model?.value ?? null };
	let failed = 0;
	for (const file of options.files) if (!(await makeOne(file, tools))) failed += 1;
	if (failed === 0) return exitCode.success;
	const made = options.files.length - failed;
	terminal.warn(made === 0 ? 'Nothing was written.' : `${made} written, ${failed} not.`);
	return exitCode.wrongInput;
}

interface Tools {
	readonly options: ReportOptions;
	readonly fonts: FontFaces;
	readonly places: ReportPlaces;
	readonly terminal: Terminal;
	readonly model: HashedModel | null;
}

async function makeOne(file: string, tools: Tools): Promise<boolean> {
	const { options, fonts, places, terminal, model } = tools;
	const opened = await openAssessment(file, options.language, model);
	if (!opened.ok) {
		printProblems(terminal, opened.problems);
		return false;
	}
	printWarnings(terminal, opened.value.warnings);
	const written = writeReport(file, opened.value, { options, fonts, places });
	if (!written.ok) {
		printProblems(terminal, written.problems);
		return false;
	}
	const { place, pages, missing } = written.value;
	printWarnings(terminal, missing);
	terminal.print(`${place}: ${pages} pages, from ${file}`);
	return true;
}
