import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../scripts/serve.mjs';
import { buildFolder } from '../../tests/house/built-pages.mjs';

/** Serves a copy of the build on a port of its own: a build made meanwhile changes nothing. */
export async function openSite() {
	const folder = mkdtempSync(join(tmpdir(), 'innesto-bench-site-'));
	cpSync(buildFolder, folder, { recursive: true });
	const server = await serve({ folder, port: 0 });
	return {
		url: `http://127.0.0.1:${server.address().port}/`,
		close() {
			server.closeAllConnections();
			server.close();
			rmSync(folder, { recursive: true, force: true });
		}
	};
}
