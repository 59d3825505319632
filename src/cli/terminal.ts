import type { Writable } from 'node:stream';

/** Where a command writes, line by line: results to `print`, everything else to `warn`. */
export interface Terminal {
	readonly print: (line: string) => void;
	readonly warn: (line: string) => void;
}

/** A terminal over two streams. A reader that stops reading (`innesto score … | head`) is no error. */
export function openTerminal(output: Writable, errors: Writable): Terminal {
	for (const stream of [output, errors]) stream.on('error', ignoreBrokenPipe);
	return {
		print: (line) => output.write(`${line}\n`),
		warn: (line) => errors.write(`${line}\n`)
	};
}

/** The work goes on: what a command writes to files does not depend on who reads its lines. */
function ignoreBrokenPipe(error: NodeJS.ErrnoException): void {
	if (error.code !== 'EPIPE') throw error;
}
