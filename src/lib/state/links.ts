import { resolve } from '$app/paths';
import { localePrefix, type Locale } from '../i18n/locale.ts';

/** The pages of the product; the same slugs in every language. */
export type Page = 'start' | 'new' | 'answer' | 'result' | 'plan' | 'report' | 'help';

/** The path the build is served under, without a slash at its end. */
export function servedPath(): string {
	return resolve('/').replace(/\/$/, '');
}

/** Address of a page in a language, under whatever path the build is served. */
export function pageHref(locale: Locale, page: Page, fragment = ''): string {
	const path = page === 'start' ? '' : `${page}/`;
	return `${servedPath()}${localePrefix(locale)}${path}${fragment ? `#${fragment}` : ''}`;
}
