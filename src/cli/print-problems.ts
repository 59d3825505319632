import type { Problem } from '../lib/core/outcome.ts';
import { formatProblems } from '../lib/catalog/read-model-folder.ts';
import { remedies } from './remedies.ts';
import type { Terminal } from './terminal.ts';

const mending: ReadonlyMap<string, string> = new Map(Object.entries(remedies));

/** One line per problem: file, path, what is wrong, how to mend it. */
export function printProblems(terminal: Terminal, problems: readonly Problem[]): void {
	const complete = problems.map((problem) => {
		const remedy = mending.get(problem.code);
		return remedy ? { ...problem, message: `${problem.message}: ${remedy}` } : problem;
	});
	for (const line of formatProblems(complete).split('\n')) terminal.warn(line);
}

/** What is worth knowing and stops nothing. */
export function printWarnings(terminal: Terminal, warnings: readonly Problem[]): void {
	for (const warning of warnings) terminal.warn(`warning: ${formatProblems([warning])}`);
}
