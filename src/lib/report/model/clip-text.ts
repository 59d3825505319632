/**
 * A text cut at a word so that it has at most `longest` characters, ellipsis included: what the one-page
 * summary can take. It does not end on an article or a preposition. White space becomes single spaces; a single long word is cut where it must be.
 */
export function clipText(text: string, longest: number): string {
	const plain = text.trim().replace(/\s+/g, ' ');
	const characters = Array.from(plain);
	if (characters.length <= longest) return plain;
	const cut = characters.slice(0, longest - 1).join('');
	const space = cut.lastIndexOf(' ');
	const kept = space > longest / 2 ? cut.slice(0, space) : cut;
	return `${dropDangling(kept)}…`;
}

/** Without the punctuation and the words of three letters or fewer at its end. */
function dropDangling(text: string): string {
	const shorter = text.replace(/(?:[\s,;:.–-]+|(?<=\s)[\p{L}'’]{1,3})$/u, '');
	return shorter === text || shorter === '' ? text : dropDangling(shorter);
}
