/** Bytes a name may take, so that with date and ending it fits every file system (255). */
const nameBytes = 150;

/**
 * Name of a file about an organisation: sortable by day, tells whose it is, safe on every system, without
 * characters that would turn its reading direction: `2026-11-22 Comune di … – Innesto.innesto.json`.
 * `instant` begins with the day as YYYY-MM-DD; `extension` comes without the leading dot.
 */
export function createFileName(organization: string, instant: string, extension: string): string {
	const name = cutToBytes(cleanName(organization), nameBytes);
	return `${[instant.slice(0, 10), name, name ? '– Innesto' : 'Innesto'].filter(Boolean).join(' ')}.${extension}`;
}

function cleanName(text: string): string {
	return (
		text
			.normalize('NFC')
			// Characters Windows refuses, and those that separate folders.
			.replace(/[\\/:*?"<>|]/g, ' ')
			// Format characters (bidi controls, zero widths), lone surrogates, private use.
			.replace(/[\p{Cf}\p{Cs}\p{Co}]/gu, '')
			.replace(/[\s\p{Cc}]+/gu, ' ')
			.replace(/^[. ]+| +$/g, '')
	);
}

function cutToBytes(text: string, limit: number): string {
	const encoder = new TextEncoder();
	let bytes = 0;
	let cut = '';
	for (const character of text) {
		bytes += encoder.encode(character).length;
		if (bytes > limit) return `${cut.trimEnd()}…`;
		cut += character;
	}
	return cut;
}
