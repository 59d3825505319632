const lineBreaks = /\r\n?|[\u0085\u2028\u2029]/g;
// The invisible characters that could hide or reorder what is printed; soft hyphen and zero-width space stay.
const invisible =
	// eslint-disable-next-line no-control-regex
	/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u180e\u200c-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]/g;

/**
 * Text as it is printed: composed (NFC), without control characters and bidirectional overrides, line breaks
 * as `\n`. Nothing visible is taken away.
 */
export function cleanText(text: string): string {
	if (/^[\x20-\x7e]*$/.test(text)) return text;
	return text
		.replace(lineBreaks, '\n')
		.replaceAll('\t', ' ')
		.replace(invisible, '')
		.replace(/\p{Surrogate}/gu, '\ufffd')
		.normalize('NFC');
}
