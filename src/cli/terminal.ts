/** Where a command writes, line by line: results to `print`, everything else to `warn`. */
export interface Terminal {
	readonly print: (line: string) => void;
	readonly warn: (line: string) => void;
}

/** Standard output and standard error of this process. */
export const processTerminal: Terminal = {
	print: (line) => process.stdout.write(`${line}\n`),
	warn: (line) => process.stderr.write(`${line}\n`)
};
