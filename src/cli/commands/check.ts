import { readModelFolder } from '../../lib/catalog/read-model-folder.ts';
import { computeModelHash } from '../../lib/core/definition/model-hash.ts';
import type { Model } from '../../lib/core/definition/model-schema.ts';
import { judgeBars } from '../../lib/core/definition/statistics/judge-bars.ts';
import { computeStatistics } from '../../lib/core/definition/statistics/model-statistics.ts';
import { describeFileError } from '../describe-file-error.ts';
import { describeModel } from '../describe-model.ts';
import { describeTranslations } from '../describe-translations.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { parseOnly, parseOptions } from '../parse-options.ts';
import { printProblems } from '../print-problems.ts';
import { describeStatistics } from '../statistics/describe-statistics.ts';
import type { Terminal } from '../terminal.ts';
import { writeWeights } from '../weights/write-weights.ts';
import { writeWhole } from '../write-whole.ts';

/**
 * `innesto check <model-folder> [--stats] [--weights <file>]`: everything that is wrong with a model, or what is
 * in it and what its languages in progress still lack. With --stats also measures it, and fails when a bar of
 * quality is not met; with --weights writes the table of weights and conditions.
 */
export function check(args: readonly string[], terminal: Terminal): ExitCode {
	const { values, positionals } = parseOptions(args, {
		stats: { type: 'boolean' },
		weights: { type: 'string' }
	});
	const folder = parseOnly(positionals, 'a model folder');
	const model = readModelFolder(folder);
	if (!model.ok) {
		printProblems(terminal, model.problems);
		return exitCode.wrongInput;
	}
	for (const line of [
		...describeModel(model.value, computeModelHash(model.value)),
		...describeTranslations(model.value, values.stats === true)
	])
		terminal.print(line);
	const isSaved = values.weights === undefined || save(model.value, values.weights, terminal);
	const isGood = !values.stats || printStatistics(model.value, terminal);
	return isSaved && isGood ? exitCode.success : exitCode.wrongInput;
}

function save(model: Model, file: string, terminal: Terminal): boolean {
	try {
		writeWhole(file, new TextEncoder().encode(writeWeights(model)));
	} catch (error) {
		printProblems(terminal, [
			{ code: 'not-written', file, path: '', message: describeFileError(error) }
		]);
		return false;
	}
	terminal.print(`weights: ${file}`);
	return true;
}

/** Whether every bar is met. */
function printStatistics(model: Model, terminal: Terminal): boolean {
	const statistics = computeStatistics(model, computeModelHash(model));
	for (const line of ['', ...describeStatistics(statistics)]) terminal.print(line);
	const unmet = judgeBars(statistics).filter(({ met }) => !met);
	for (const { name, found } of unmet) terminal.warn(`quality bar not met: ${name}: ${found}`);
	return unmet.length === 0;
}
