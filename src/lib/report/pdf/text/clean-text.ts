const lineBreaks = /\r\n?|[\u0085\u2028\u2029]/g;
/** What could hide or reorder what is printed; line breaks, soft hyphen and zero-width space stay. */
const invisible = /(?![\n\u00ad\u200b])[\p{Cc}\p{Default_Ignorable_Code_Point}]/gu;

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
