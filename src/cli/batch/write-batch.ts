import type { Result } from '../../lib/core/outcome.ts';
import { printProblems, printWarnings } from '../print-problems.ts';
import type { Terminal } from '../terminal.ts';
import { prepareReports, writeReports, type Tools, type WrittenReports } from '../write-report.ts';

type Outcome = Result<WrittenReports>;

/**
 * Makes and writes the reports of each file; one that fails stops no other. Names are chosen and lines
 * printed in the order of the files, whatever is ready first. Gives how many were written.
 */
export async function writeBatch(
	files: readonly string[],
	tools: Tools,
	terminal: Terminal
): Promise<number> {
	const underway: Promise<Outcome>[] = [];
	let made = 0;
	for (const file of files) {
		const prepared = await prepareReports(file, tools);
		underway.push(
			prepared.ok ? writeReports(prepared.value, tools) : Promise.resolve<Outcome>(prepared)
		);
		if (underway.length >= tools.painter.ahead) await finishFirst();
	}
	while (underway.length > 0) await finishFirst();
	return made;

	async function finishFirst(): Promise<void> {
		const outcome = await underway.shift();
		if (outcome) made += printOutcome(outcome, terminal);
	}
}

/** How many reports of a file were written; a line for each, and one for each that was not. */
function printOutcome(outcome: Outcome, terminal: Terminal): number {
	if (!outcome.ok) {
		printProblems(terminal, outcome.problems);
		return 0;
	}
	const { file, warnings, reports } = outcome.value;
	printWarnings(terminal, warnings);
	for (const report of reports) {
		if (!report.ok) {
			printProblems(terminal, report.problems);
			continue;
		}
		const { place, pages, missing } = report.value;
		printWarnings(terminal, missing);
		terminal.print(`${place}: ${pages === null ? '' : `${pages} pages, `}from ${file}`);
	}
	return reports.filter(({ ok }) => ok).length;
}
