import type { Handle } from '@sveltejs/kit';
import headScript from './head-script.js?raw';

/** Only at build time, when every page is prerendered: the page's language and the head script. */
export const handle: Handle = ({ event, resolve }) => {
	const language = /^\/en(\/|$)/.test(event.url.pathname) ? 'en' : 'it';
	return resolve(event, {
		transformPageChunk: ({ html }) =>
			html.replace('%lang%', language).replace('%headScript%', headScript.trim())
	});
};
