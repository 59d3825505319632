import type { Locale } from '../i18n/locale.ts';
import type { DescribeProblem } from '../i18n/problems/problem-sentences.ts';

/** What turns a file's problems into sentences, in one language; fetched with the first file that has any. */
export async function loadProblemDescriber(locale: Locale): Promise<DescribeProblem> {
	const { describeProblem } =
		locale === 'it'
			? await import('../i18n/problems/it.ts')
			: await import('../i18n/problems/en.ts');
	return describeProblem;
}
