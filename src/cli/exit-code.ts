/** What the command line ends with. */
export const exitCode = {
	success: 0,
	/** The input is wrong; each problem was printed on a line of its own. */
	wrongInput: 1,
	/** The command was used wrongly; the usage text was printed. */
	misuse: 2
} as const;
export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
