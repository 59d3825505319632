/** A box to mark by hand. */
export const box = '□';
const noBreak = '\u00a0';

/** A box and its label, which stay on one line. */
export function buildBox(label: string): string {
	return `${box}${noBreak}${label.replaceAll(' ', noBreak)}`;
}

/** Empty, and as tall as a line to write on. */
export const emptyLine = noBreak;
