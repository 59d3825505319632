/**
 * The address in ASCII when a report may open it, https or mailto; null otherwise, and then its text is
 * printed without a link.
 */
export function parseOpenAddress(address: string): string | null {
	if (!URL.canParse(address)) return null;
	const url = new URL(address);
	const opens = url.protocol === 'https:' || url.protocol === 'mailto:';
	return opens && /^[\x21-\x7e]+$/.test(url.href) ? url.href : null;
}
