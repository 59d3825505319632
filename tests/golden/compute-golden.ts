import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInnesto } from '../../src/cli/fixtures/run-innesto.ts';
import { canonicalJson } from '../../src/lib/core/assessment/canonical-json.ts';
import { languages } from '../../src/lib/core/definition/vocabulary.ts';

/** What is kept of a worked assessment: its whole result, and the SHA-256 of its report in each language. */
export interface Golden {
	readonly result: unknown;
	readonly pdf: Readonly<Record<string, string>>;
}

/** Scores an assessment and prints its reports as a person would, from the command line. */
export async function computeGolden(file: string): Promise<Golden> {
	const scored = await run('score', file, '--json');
	const result: unknown = JSON.parse(canonicalJson(roundNumbers(JSON.parse(scored))));
	const folder = mkdtempSync(join(tmpdir(), 'innesto-golden-'));
	try {
		const pdf: Record<string, string> = {};
		for (const language of languages) {
			const out = join(folder, `${language}.pdf`);
			await run('report', file, '--out', out, '--lang', language);
			pdf[language] = createHash('sha256').update(readFileSync(out)).digest('hex');
		}
		return { result, pdf };
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** What a command prints; throws what it warns of when it fails. */
async function run(...args: readonly string[]): Promise<string> {
	const { code, printed, warned } = await runInnesto(...args);
	if (code !== 0) throw new Error(warned.join('\n'));
	return printed.join('\n');
}

/** Engines may differ in the last bits of a logarithm: six digits are kept. */
function roundNumbers(value: unknown): unknown {
	if (typeof value === 'number') return Number(value.toFixed(6));
	if (Array.isArray(value)) return value.map(roundNumbers);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value).map(([key, entry]) => [key, roundNumbers(entry)])
	);
}
