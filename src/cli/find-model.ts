import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readModelFolder } from '../lib/catalog/read-model-folder.ts';
import { readReleasedModels, type HashedModel } from '../lib/catalog/released-models.ts';
import type { Assessment } from '../lib/core/assessment/assessment-schema.ts';
import { createProblem } from '../lib/core/assessment/problem-codes.ts';
import { computeModelHash } from '../lib/core/definition/model-hash.ts';
import { fail, succeed, type Result } from '../lib/core/outcome.ts';
import { questionnairesFolder } from './product-folder.ts';

/** The model in a folder, or everything that is wrong with it. */
export function readHashedModel(folder: string): Result<HashedModel> {
	const model = readModelFolder(folder);
	return model.ok
		? succeed({ model: model.value, hash: computeModelHash(model.value) })
		: fail(model.problems);
}

/**
 * The bundled model an assessment was made with: a released one stays for ever, the one being written
 * counts for its own version. Same version with another content is no match.
 */
export function findBundledModel({ model: wanted }: Assessment): Result<HashedModel> {
	const released = loadReleased();
	if (!released.ok) return released;
	const isWanted = ({ model: { head } }: HashedModel) =>
		head.id === wanted.id && head.version === wanted.version;
	const frozen = released.value.find(isWanted);
	if (frozen) return matchHash(frozen, wanted);
	const current = loadCurrent();
	if (!current.ok) return current;
	return isWanted(current.value)
		? matchHash(current.value, wanted)
		: fail([describeUnknown(wanted, [...released.value, current.value])]);
}

function matchHash(found: HashedModel, wanted: Assessment['model']): Result<HashedModel> {
	if (found.hash === wanted.hash) return succeed(found);
	const message = `was made with another content of version ${wanted.version} of the model`;
	return fail([createProblem('model-changed', 'model.hash', { version: wanted.version }, message)]);
}

let releasedModels: Result<readonly HashedModel[]> | undefined;
let currentModel: Result<HashedModel> | undefined;

/** Read once for all the assessments of a run. */
function loadReleased(): Result<readonly HashedModel[]> {
	releasedModels ??= readReleased(join(questionnairesFolder, 'released'));
	return releasedModels;
}

/** Written in YAML, which takes long to read: only for those made with it. */
function loadCurrent(): Result<HashedModel> {
	currentModel ??= readHashedModel(join(questionnairesFolder, 'mire'));
	return currentModel;
}

function readReleased(folder: string): Result<readonly HashedModel[]> {
	try {
		return succeed(existsSync(folder) ? readReleasedModels(folder) : []);
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		return fail([{ code: 'frozen-model-changed', file: folder, path: '', message }]);
	}
}

function describeUnknown({ id, version }: Assessment['model'], bundled: readonly HashedModel[]) {
	const known = [...new Set(bundled.map(({ model: { head } }) => `${head.id} ${head.version}`))];
	const values = { found: `${id} ${version}`, expected: known.join(', ') };
	const message = `was made with the model ${values.found}, and this Innesto has ${values.expected}`;
	return createProblem('other-model-version', 'model.version', values, message);
}
