import { formatProblems, readModelFolder } from '../../src/lib/catalog/read-model-folder.ts';
import { compileQuestionnaire } from '../../src/lib/core/definition/compile-questionnaire.ts';
import { computeModelHash } from '../../src/lib/core/definition/model-hash.ts';
import type { Questionnaire } from '../../src/lib/core/definition/questionnaire.ts';
import type { Language, Audience } from '../../src/lib/core/definition/vocabulary.ts';

const parsed = readModelFolder('questionnaires/mire');
if (!parsed.ok) throw new Error(formatProblems(parsed.problems));

/** The real model; a test file that reads it fails with every problem when it is broken. */
export const mire = parsed.value;

const hash = computeModelHash(mire);

export function compileMire(audience: Audience, language: Language = 'it'): Questionnaire {
	return compileQuestionnaire(mire, hash, audience, language);
}
