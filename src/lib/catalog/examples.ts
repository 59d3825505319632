import type { Assessment } from '../core/assessment/assessment-schema.ts';
import { parseAssessmentFile } from '../core/assessment/parse-assessment-file.ts';
import { CatalogError } from './catalog.ts';
import townUrl from '../../../questionnaires/examples/borgo-al-ponte.innesto.json?url';

/** The invented town *Try the example* opens. Its id on the device never changes. */
export const townExample = { id: 'example-town', url: townUrl } as const;

/**
 * The bundled example, fetched when it is asked for. Rejects with CatalogError: `unknown-model` when this build
 * cannot read it, `unreachable` when it could not be fetched.
 */
export async function loadExample({ id, url }: typeof townExample): Promise<Assessment> {
	const parsed = parseAssessmentFile(await fetchText(url));
	if (!parsed.ok) throw new CatalogError('unknown-model', { cause: parsed.problems });
	return { ...parsed.value, id };
}

async function fetchText(url: string): Promise<string> {
	try {
		const response = await fetch(url);
		if (!response.ok) throw new Error(`HTTP ${response.status}`);
		return await response.text();
	} catch (cause) {
		throw new CatalogError('unreachable', { cause });
	}
}
