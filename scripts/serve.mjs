// Static server for `npm start` and the tests: loopback only, the headers a <meta> policy cannot carry, precompressed files.
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

const headers = {
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'no-referrer',
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Resource-Policy': 'same-origin',
	'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
	'Content-Security-Policy': "frame-ancestors 'none'"
};

/** Serves a built folder under a path ("/" or "/welfare/innesto/"); resolves when it listens. */
export function serve({ folder = 'build', port = 4173, host = '127.0.0.1', path = '/' } = {}) {
	const assets = sirv(folder, {
		gzip: true,
		brotli: true,
		etag: true,
		setHeaders(response, pathname) {
			const immutable = pathname.startsWith('/_app/immutable/');
			response.setHeader(
				'Cache-Control',
				immutable ? 'public, max-age=31536000, immutable' : 'no-cache'
			);
		}
	});
	const isPage = (asked) =>
		asked.startsWith(path) &&
		!/\/[./]/.test(asked) &&
		existsSync(join(folder, asked.slice(path.length), 'index.html'));
	const server = createServer((request, response) => {
		for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
		if (request.method !== 'GET' && request.method !== 'HEAD') {
			response.writeHead(405, { Allow: 'GET, HEAD' }).end();
			return;
		}
		const [asked, ...search] = request.url.split('?');
		// The addresses inside a page are relative: without its last slash they would lead elsewhere.
		if (isPage(`${asked}/`)) {
			response.writeHead(308, { Location: [`${asked}/`, ...search].join('?') }).end();
			return;
		}
		if (!asked.startsWith(path)) {
			notFound(response);
			return;
		}
		request.url = `/${request.url.slice(path.length)}`;
		assets(request, response, () => notFound(response));
	});
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, host, () => resolve(server));
	});
}

function notFound(response) {
	response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n');
}

export async function main() {
	const port = Number(process.env.PORT ?? 4173);
	const path = process.env.BASE_PATH ?? '/';
	try {
		await serve({
			folder: process.env.FOLDER ?? 'build',
			port,
			host: process.env.HOST ?? '127.0.0.1',
			path
		});
		console.log(`Innesto is at http://localhost:${port}${path}  (Ctrl+C stops it)`);
	} catch (error) {
		console.error(
			error.code === 'EADDRINUSE'
				? `Port ${port} is taken. Choose another: PORT=${port + 1} npm start`
				: error
		);
		process.exit(1);
	}
	for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(0));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
