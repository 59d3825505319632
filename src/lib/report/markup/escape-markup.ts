/** What no XML file may hold: most control characters, halves of a character, two that are none. */
const forbidden = /[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

/**
 * Text as it can stand in an XML file: without the characters that XML has no way to write. Line breaks and
 * tabs stay, each kind of line break as `\n`.
 */
export function keepWritable(text: string): string {
	return text
		.replace(/\r\n?|\u0085/g, '\n')
		.replace(forbidden, (character) => (character === '\n' || character === '\t' ? character : ''));
}

const entities: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;'
};

/** Text as the content of an element or the value of a quoted attribute, in HTML and XML: markup stays text. */
export function escapeMarkup(text: string): string {
	return keepWritable(text).replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** Attributes with their values escaped, each led by a space. */
export function writeAttributes(attributes: Readonly<Record<string, string>>): string {
	return Object.entries(attributes)
		.map(([name, value]) => ` ${name}="${escapeMarkup(value)}"`)
		.join('');
}
