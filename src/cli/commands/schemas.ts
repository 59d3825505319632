import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchemas } from '../build-schemas.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { parseOnly, parseOptions } from '../parse-options.ts';
import type { Terminal } from '../terminal.ts';

/** `innesto schemas <folder>`, for maintainers: writes the JSON Schemas that editors read. */
export function schemas(args: readonly string[], terminal: Terminal): ExitCode {
	const folder = parseOnly(parseOptions(args, {}).positionals, 'a folder');
	mkdirSync(folder, { recursive: true });
	for (const [name, content] of buildSchemas()) {
		writeFileSync(join(folder, name), content);
		terminal.print(join(folder, name));
	}
	return exitCode.success;
}
