/// <reference no-default-lib="true"/>
/// <reference lib="esnext" />
/// <reference lib="webworker" />
/// <reference types="@sveltejs/kit" />
import { base, build, files, prerendered, version } from '$service-worker';

const worker = globalThis.self as unknown as ServiceWorkerGlobalScope;
/** Named by product and path: other builds on the same host are never touched. */
const prefix = `innesto:${base}/:`;
const cacheName = `${prefix}${version}`;
const assets = [...build, ...files, ...prerendered];

worker.addEventListener('install', (event) => {
	// All or nothing: one missing file and the old build goes on.
	event.waitUntil(
		caches
			.open(cacheName)
			.then((cache) =>
				cache.addAll(
					assets.map(
						(path) => new Request(path, { cache: build.includes(path) ? 'default' : 'reload' })
					)
				)
			)
	);
});

worker.addEventListener('activate', (event) => {
	event.waitUntil(removeOldBuilds().then(() => worker.clients.claim()));
});

worker.addEventListener('message', (event) => {
	if (event.data === 'take-over') event.waitUntil(worker.skipWaiting());
});

worker.addEventListener('fetch', (event) => {
	const url = new URL(event.request.url);
	if (event.request.method !== 'GET' || url.origin !== worker.location.origin) return;
	event.respondWith(answerFromBuild(event.request, url));
});

async function answerFromBuild(request: Request, url: URL): Promise<Response> {
	const isPage = request.mode === 'navigate';
	const cached = await caches.match(url.pathname, { cacheName });
	if (cached) return cached;
	// The addresses inside a page are relative: without its last slash they would lead elsewhere.
	if (isPage && prerendered.includes(`${url.pathname}/`))
		return Response.redirect(`${url.pathname}/${url.search}`);
	try {
		return await fetch(request);
	} catch {
		// Offline and not part of the build: an unknown page leads to the start page.
		return isPage ? Response.redirect(`${base}/`) : Response.error();
	}
}

async function removeOldBuilds(): Promise<void> {
	const names = await caches.keys();
	const old = names.filter((name) => name.startsWith(prefix) && name !== cacheName);
	await Promise.all(old.map((name) => caches.delete(name)));
}
