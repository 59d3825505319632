/**
 * JSON in canonical form (RFC 8785): keys sorted by UTF-16 code unit, no white space, numbers as ECMAScript
 * writes them; text and keys are brought to NFC first. Keys whose value is undefined are left out. Throws on
 * numbers that are not finite, since JSON has no word for them.
 */
export function canonicalJson(value: unknown): string {
	if (typeof value === 'string') return JSON.stringify(value.normalize('NFC'));
	if (typeof value === 'number' && !Number.isFinite(value))
		throw new RangeError('A number that is not finite has no canonical form.');
	if (Array.isArray(value))
		return `[${value.map((entry) => canonicalJson(entry ?? null)).join(',')}]`;
	if (typeof value === 'object' && value !== null) {
		const entries = Object.entries(value)
			.filter(([, entry]) => entry !== undefined)
			.map(([key, entry]) => [key.normalize('NFC'), entry as unknown] as const)
			.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
			.map(([key, entry]) => `${JSON.stringify(key)}:${canonicalJson(entry)}`);
		return `{${entries.join(',')}}`;
	}
	return JSON.stringify(value);
}
