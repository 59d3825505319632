import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../scripts/serve.mjs';
import { buildFolder } from '../../tests/house/built-pages.mjs';

/** Serves a copy of the build on a port of its own while it is used: a build made meanwhile changes nothing. */
export async function withSite(use) {
	const folder = mkdtempSync(join(tmpdir(), 'innesto-bench-site-'));
	try {
		cpSync(buildFolder, folder, { recursive: true });
		const server = await serve({ folder, port: 0 });
		try {
			return await use(`http://127.0.0.1:${server.address().port}/`);
		} finally {
			server.closeAllConnections();
			server.close();
		}
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
