/**
 * A text cut at a word so that it has at most `longest` characters, ellipsis included: what the one-page
 * summary can take. Where a sentence or a clause ends late enough it ends there, and never on an article or a
 * preposition. White space becomes single spaces; a single long word is cut where it must be.
 */
export function clipText(text: string, longest: number): string {
	const plain = text.trim().replace(/\s+/g, ' ');
	const characters = Array.from(plain);
	if (characters.length <= longest) return plain;
	const cut = characters.slice(0, longest - 1).join('');
	const space = cut.lastIndexOf(' ');
	const kept = space > longest / 2 ? cut.slice(0, space) : cut;
	return `${dropDangling(endAtClause(kept))}…`;
}

/** Up to the last full stop, semicolon or colon, when that keeps more than half. */
function endAtClause(text: string): string {
	const end = Math.max(...['. ', '; ', ': '].map((mark) => text.lastIndexOf(mark)));
	return end > text.length / 2 ? text.slice(0, end) : text;
}

/** Without the punctuation and the words of three letters or fewer at its end. */
function dropDangling(text: string): string {
	const shorter = text.replace(/(?:[\s,;:.–-]+|(?<=\s)[\p{L}'’]{1,3})$/u, '');
	return shorter === text || shorter === '' ? text : dropDangling(shorter);
}
