const pdfDate = /^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:Z|([+-]\d\d)'(\d\d)'?)$/;
const xmpDate = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

/** An instant written as in a dictionary, in whole seconds since 1970; null when it is none. */
export function parsePdfDate(text: string | null): number | null {
	const [, year, month, day, hour, minute, second, hours = '+00', minutes = '00'] =
		pdfDate.exec(text ?? '') ?? [];
	if (year === undefined) return null;
	const instant = `${year}-${month ?? ''}-${day ?? ''}T${hour ?? ''}:${minute ?? ''}:${second ?? ''}`;
	return parseXmpDate(`${instant}${hours}:${minutes}`);
}

/** An instant written as in the metadata, in whole seconds since 1970; null when it is none. */
export function parseXmpDate(text: string | null): number | null {
	const milliseconds = xmpDate.test(text ?? '') ? Date.parse(text ?? '') : Number.NaN;
	return Number.isNaN(milliseconds) ? null : Math.floor(milliseconds / 1000);
}
