import { join } from 'node:path';
import type { HashedModel } from '../../lib/catalog/released-models.ts';
import { questionSets } from '../../lib/core/assessment/question-sets.ts';
import { compileQuestionnaire } from '../../lib/core/definition/compile-questionnaire.ts';
import { listAudiences } from '../../lib/core/definition/integrity-report.ts';
import { languages } from '../../lib/core/definition/vocabulary.ts';
import type { Problem } from '../../lib/core/outcome.ts';
import type { BlankInput } from '../../lib/report/blank/blank-input.ts';
import { composeBlank } from '../../lib/report/blank/compose-blank.ts';
import { nameBlankFile } from '../../lib/report/blank/name-blank-file.ts';
import type { FontFaces } from '../../lib/report/pdf/font-faces.ts';
import { loadFontsNode } from '../../lib/report/pdf/load-fonts-node.ts';
import { makePdf } from '../../lib/report/pdf/make-pdf.ts';
import { ReportError } from '../../lib/report/pdf/report-error.ts';
import { parseBlankOptions, type BlankOptions } from '../blank-options.ts';
import { describeFileError } from '../describe-file-error.ts';
import { describeReportError } from '../describe-report-error.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { readHashedModel } from '../find-model.ts';
import { printProblems, printWarnings } from '../print-problems.ts';
import { fontsFolder, questionnairesFolder } from '../product-folder.ts';
import type { Terminal } from '../terminal.ts';
import { writeWhole } from '../write-whole.ts';

/**
 * `innesto blank --out <file-or-folder>`: the questions to print and fill in by hand, for one audience, set and
 * language or for all of them.
 */
export async function blank(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
	const options = parseBlankOptions(args);
	const model = readHashedModel(options.model ?? join(questionnairesFolder, 'mire'));
	const problems = model.ok ? findProblems(model.value, options) : model.problems;
	if (!model.ok || problems.length > 0) {
		printProblems(terminal, problems);
		return exitCode.wrongInput;
	}
	const fonts = await loadFontsNode(fontsFolder);
	const made = listInputs(model.value, options).map((input) =>
		make(input, options, fonts, terminal)
	);
	return made.every(Boolean) ? exitCode.success : exitCode.wrongInput;
}

function findProblems({ model }: HashedModel, { audience }: BlankOptions): readonly Problem[] {
	const audiences = listAudiences(model);
	if (!audience || audiences.includes(audience)) return [];
	const message = `the model asks nothing of "${audience}", only of: ${audiences.join(', ')}`;
	return [{ code: 'other-audience', file: 'model.yaml', path: 'audiences', message }];
}

function listInputs({ model, hash }: HashedModel, options: BlankOptions): readonly BlankInput[] {
	return listAudiences(model)
		.filter((audience) => audience === (options.audience ?? audience))
		.flatMap((audience) =>
			languages
				.filter((language) => language === (options.language ?? language))
				.map((language) => compileQuestionnaire(model, hash, audience, language))
		)
		.flatMap((questionnaire) =>
			questionSets
				.filter((set) => set === (options.set ?? set))
				.map((set) => ({ questionnaire, set }))
		);
}

/** Writes one questionnaire whole; false when it could not be written. */
function make(
	input: BlankInput,
	{ out, intoFolder }: BlankOptions,
	fonts: FontFaces,
	terminal: Terminal
): boolean {
	const file = intoFolder ? join(out, nameBlankFile(input)) : out;
	try {
		const { bytes, pages, missingCharacters } = makePdf(composeBlank(input), fonts);
		writeWhole(file, bytes);
		printWarnings(
			terminal,
			missingCharacters.map(({ character, where }) => ({
				code: 'missing-character',
				file,
				path: where,
				message: `"${character}" is in no typeface and was printed as a box`
			}))
		);
		terminal.print(`${file}: ${pages} pages`);
		return true;
	} catch (error) {
		const message =
			error instanceof ReportError ? describeReportError(error) : describeFileError(error);
		printProblems(terminal, [{ code: 'not-written', file, path: '', message }]);
		return false;
	}
}
