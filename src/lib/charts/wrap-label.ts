import { measureText } from './measure-text.ts';

/**
 * A label in one line or in two of even length, neither wider than the room there is: what does not fit is
 * cut with an ellipsis. Never empty unless the label is.
 */
export function wrapLabel(label: string, size: number, maxWidth: number): readonly string[] {
	const fits = (text: string) => measureText(text, size) <= maxWidth;
	const words = label.trim().split(/\s+/);
	const whole = words.join(' ');
	if (fits(whole)) return [whole];
	if (words.length === 1) return [cutToWidth(whole, fits)];
	const splits = words
		.slice(1)
		.map((_, index) => [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')]);
	const widest = (lines: readonly string[]) =>
		Math.max(...lines.map((line) => measureText(line, size)));
	const even = splits.reduce((best, lines) => (widest(lines) < widest(best) ? lines : best));
	if (even.every(fits)) return even;
	const [first, rest] = takeWhileFitting(words, fits);
	return rest.length === 0
		? [cutToWidth(first.join(' '), fits)]
		: [cutToWidth(first.join(' '), fits), cutToWidth(rest.join(' '), fits)];
}

function takeWhileFitting(
	words: readonly string[],
	fits: (text: string) => boolean
): readonly [readonly string[], readonly string[]] {
	let count = 1;
	while (count < words.length && fits(words.slice(0, count + 1).join(' '))) count += 1;
	return [words.slice(0, count), words.slice(count)];
}

function cutToWidth(text: string, fits: (text: string) => boolean): string {
	if (fits(text)) return text;
	const characters = Array.from(text);
	while (characters.length > 1 && !fits(`${characters.join('').trimEnd()}…`)) characters.pop();
	return `${characters.join('').trimEnd()}…`;
}
