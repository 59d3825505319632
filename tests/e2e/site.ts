import { cpSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { serve } from '../../scripts/serve.mjs';
import { test as base } from './fixtures.ts';

const buildFolder = process.env['FOLDER'] ?? 'build';

/** A server of one's own, which can be stopped and given another build on the same port. */
export class Site {
	#server: Server | null = null;
	#port = 0;
	readonly #path: string;

	constructor(path: string) {
		this.#path = path;
	}

	get url(): string {
		return `http://127.0.0.1:${this.#port}${this.#path}`;
	}

	async start(folder = buildFolder): Promise<void> {
		const server: Server = await serve({ folder, port: this.#port, path: this.#path });
		this.#server = server;
		this.#port = (server.address() as AddressInfo).port;
	}

	async stop(): Promise<void> {
		const server = this.#server;
		this.#server = null;
		if (!server) return;
		const closed = new Promise((resolve) => server.close(resolve));
		server.closeAllConnections();
		await closed;
	}

	/** Puts another build in the place of the one served. */
	async deploy(folder: string): Promise<void> {
		await this.stop();
		await this.start(folder);
	}
}

/** A test with a server of its own; the addresses of its pages lead there. */
export const test = base.extend<{ servedPath: string; site: Site }>({
	servedPath: ['/', { option: true }],
	site: async ({ servedPath }, use) => {
		const site = new Site(servedPath);
		await site.start();
		await use(site);
		await site.stop();
	},
	baseURL: ({ site }, use) => use(site.url)
});

/** The version of the build under test. */
export function readVersion(): string {
	const { version } = JSON.parse(readFileSync(join(buildFolder, '_app/version.json'), 'utf8')) as {
		version: string;
	};
	return version;
}

/** The same build under another version, in a folder of its own; `change` may spoil its service worker. */
export function copyBuild(
	folder: string,
	version: string,
	change: (worker: string) => string = (worker) => worker
): void {
	cpSync(buildFolder, folder, { recursive: true });
	for (const file of ['service-worker.js', '_app/version.json']) {
		const path = join(folder, file);
		const text = readFileSync(path, 'utf8').replaceAll(readVersion(), version);
		writeFileSync(path, file === 'service-worker.js' ? change(text) : text);
		for (const compressed of ['br', 'gz']) rmSync(`${path}.${compressed}`, { force: true });
	}
}

/** The first chunk a service worker lists, as it is written there. */
export function findChunk(folder = buildFolder): string {
	const [name] = readdirSync(join(folder, '_app/immutable/chunks')).filter((file) =>
		file.endsWith('.js')
	);
	if (name === undefined) throw new Error('The build has no chunk.');
	return `_app/immutable/chunks/${name}`;
}
