import type { Locale } from '../../i18n/locale.ts';
import { pageHref } from '../../state/links.ts';

/** Address of one question of an assessment. */
export function questionHref(locale: Locale, assessment: string, question: string): string {
	return pageHref(locale, 'answer', `${assessment},${question}`);
}
