/** A word in a text: what stands between spaces and line breaks. */
interface Word {
	readonly from: number;
	readonly to: number;
	/** Nothing but spaces follows it in its paragraph. */
	readonly isLast: boolean;
}

/** The word around a place of a text. */
export function findWord(text: string, index: number): Word {
	let from = index;
	let to = index;
	while (from > 0 && !isSpace(text[from - 1])) from -= 1;
	while (to < text.length && !isSpace(text[to])) to += 1;
	let next = to;
	while (text[next] === ' ') next += 1;
	return { from, to, isLast: next === text.length || text[next] === '\n' };
}

function isSpace(character: string | undefined): boolean {
	return character === ' ' || character === '\n';
}
