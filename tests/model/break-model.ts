import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { formatProblems } from '../../src/lib/catalog/read-model-folder.ts';
import { parseModel, type ModelFile } from '../../src/lib/core/definition/parse-model.ts';

const folder = 'questionnaires/mire';
const traitFiles = readdirSync(join(folder, 'traits')).map((name) => `traits/${name}`);
const originals = new Map<string, unknown>(
	['model.yaml', 'legal.yaml', ...traitFiles].map((name) => [
		name,
		parse(readFileSync(join(folder, name), 'utf8')) as unknown
	])
);

/** The files of the real model by name, free to be broken. */
type Files = Map<string, unknown>;

/** What is said of the real model after one change, a line for each problem. */
export function breakModel(change: (files: Files) => void): readonly string[] {
	const files: Files = structuredClone(originals);
	change(files);
	const head: ModelFile = { name: 'model.yaml', content: files.get('model.yaml') };
	const traits = [...files]
		.filter(([name]) => name.startsWith('traits/'))
		.map(([name, content]): ModelFile => ({ name, content }));
	const legal: ModelFile = { name: 'legal.yaml', content: files.get('legal.yaml') };
	const model = parseModel(head, traits, legal);
	return model.ok ? [] : formatProblems(model.problems).split('\n');
}

/** Puts a value at a place of a file, as `questions[0].wording.en`; `undefined` removes what is there. */
export function put(files: Files, name: string, path: string, value: unknown): void {
	const keys = path.match(/[^.[\]]+/g) ?? [];
	const last = keys.pop() ?? '';
	let place = files.get(name) as Record<string, unknown>;
	for (const key of keys) place = place[key] as Record<string, unknown>;
	if (value === undefined) Reflect.deleteProperty(place, last);
	else place[last] = value;
}
