const characters: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	'#39': "'"
};

/** The text that markup of ours was written from: its entities as characters. */
export function readMarkup(markup: string): string {
	return markup.replace(
		/&(amp|lt|gt|quot|#39);/g,
		(entity, name: string) => characters[name] ?? entity
	);
}
