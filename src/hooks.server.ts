import type { Handle } from '@sveltejs/kit';
import { latestAudiences, latestModel, questionnaireUrl } from '$lib/catalog/catalog.ts';
import type { Language } from '$lib/core/definition/vocabulary.ts';
import headScript from './head-script.js?raw';

/** Only at build time, when every page is prerendered: the page's language, and what its head script needs. */
export const handle: Handle = ({ event, resolve }) => {
	const { pathname } = event.url;
	const language = /^\/en(\/|$)/.test(pathname) ? 'en' : 'it';
	const addresses = pathname.endsWith('/answer/') ? contentAddresses(pathname, language) : '';
	return resolve(event, {
		transformPageChunk: ({ html }) =>
			html
				.replace('%lang%', language)
				.replace('%contentAddresses%', addresses)
				.replace('%headScript%', `<script>${headScript.trim()}</script>`)
	});
};

/** Where the questions of each audience are, relative to the page: a build stands under any path. */
function contentAddresses(pathname: string, language: Language): string {
	const up = '../'.repeat(pathname.split('/').length - 2);
	return latestAudiences
		.map((audience) => {
			const url = questionnaireUrl(latestModel, audience, language, 'quick') ?? '';
			return `<meta name="content-${audience}" content="${up}${url.replace(/^\//, '')}" />`;
		})
		.join('');
}
