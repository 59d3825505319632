/** That a text is missing in a language, and beside which one to write it. */
export function describeMissingText(language: string): string {
	if (language === 'it') return 'the Italian text is missing: write it beside the English one';
	if (language === 'en') return 'the English text is missing: write it beside the Italian one';
	return `the text in "${language}" is missing: write it beside the Italian one`;
}
