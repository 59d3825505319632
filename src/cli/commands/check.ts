import { readModelFolder } from '../../lib/catalog/read-model-folder.ts';
import { computeModelHash } from '../../lib/core/definition/model-hash.ts';
import { describeModel } from '../describe-model.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { parseOnly, parseOptions } from '../parse-options.ts';
import { printProblems } from '../print-problems.ts';
import type { Terminal } from '../terminal.ts';

/** `innesto check <model-folder>`: everything that is wrong with a model, or what is in it. */
export function check(args: readonly string[], terminal: Terminal): ExitCode {
	const folder = parseOnly(parseOptions(args, {}).positionals, 'a model folder');
	const model = readModelFolder(folder);
	if (!model.ok) {
		printProblems(terminal, model.problems);
		return exitCode.wrongInput;
	}
	for (const line of describeModel(model.value, computeModelHash(model.value)))
		terminal.print(line);
	return exitCode.success;
}
