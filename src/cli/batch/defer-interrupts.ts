const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * From now on, Ctrl-C ends the program only between two steps, never inside one that writes a file. Gives
 * what undoes it.
 */
export function deferInterrupts(): () => void {
	const undo = () => {
		for (const signal of signals) process.off(signal, end);
	};
	const end = (signal: NodeJS.Signals) => {
		undo();
		process.kill(process.pid, signal);
	};
	for (const signal of signals) process.on(signal, end);
	return undo;
}
