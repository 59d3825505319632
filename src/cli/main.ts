import { blank } from './commands/blank.ts';
import { check } from './commands/check.ts';
import { compare } from './commands/compare.ts';
import { freeze } from './commands/freeze.ts';
import { report } from './commands/report.ts';
import { schemas } from './commands/schemas.ts';
import { score } from './commands/score.ts';
import { stamp } from './commands/stamp.ts';
import { exitCode, type ExitCode } from './exit-code.ts';
import { openTerminal, type Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';
import { usage } from './usage.ts';

type Command = (args: readonly string[], terminal: Terminal) => ExitCode | Promise<ExitCode>;

const commands: ReadonlyMap<string, Command> = new Map<string, Command>([
	['check', check],
	['score', score],
	['compare', compare],
	['report', report],
	['blank', blank],
	['freeze', freeze],
	['stamp', stamp],
	['schemas', schemas]
]);

/** Runs one command; the number is what the process ends with. */
export async function main(
	args: readonly string[],
	terminal: Terminal = openTerminal(process.stdout, process.stderr)
): Promise<number> {
	const [name = '', ...rest] = args;
	if (name === 'help' || args.some((word) => word === '--help' || word === '-h')) {
		terminal.print(usage);
		return exitCode.success;
	}
	try {
		const command = commands.get(name);
		if (!command) throw new UsageError(name ? `There is no command "${name}"` : 'Name a command');
		return await command(rest, terminal);
	} catch (error) {
		if (!(error instanceof UsageError)) throw error;
		terminal.warn(`${error.message}.\n\n${usage}`);
		return exitCode.misuse;
	}
}
