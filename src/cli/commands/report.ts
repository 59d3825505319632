import { chooseAccent } from '../../lib/report/model/accent.ts';
import { deferInterrupts } from '../batch/defer-interrupts.ts';
import { openPainter } from '../batch/open-painter.ts';
import { writeBatch } from '../batch/write-batch.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { readHashedModel } from '../find-model.ts';
import { listAssessments } from '../list-assessments.ts';
import { printProblems } from '../print-problems.ts';
import { parseReportOptions, type ReportOptions } from '../report-options.ts';
import { ReportPlaces } from '../report-places.ts';
import type { Terminal } from '../terminal.ts';
import type { Tools } from '../write-report.ts';

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
	const places = new ReportPlaces(options, files);
	const made = await writeAll(files, { options, model: model?.value ?? null, places }, terminal);
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

async function writeAll(
	files: readonly string[],
	tools: Omit<Tools, 'painter'>,
	terminal: Terminal
): Promise<number> {
	const painter = openPainter(tools.options, files.length);
	const undo = deferInterrupts();
	try {
		return await writeBatch(files, { ...tools, painter }, terminal);
	} finally {
		undo();
		await painter.close();
	}
}
