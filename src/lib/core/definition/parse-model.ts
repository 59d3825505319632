import * as z from 'zod/mini';
import type { Problem, Result } from '../outcome.ts';
import { fail, succeed } from '../outcome.ts';
import { checkIntegrity } from './check-integrity.ts';
import { describeIssue } from './describe-issue.ts';
import { modelHeadSchema, type Model } from './model-schema.ts';
import { traitSchema, type Trait } from './trait-schema.ts';

/** One file of a model as read and parsed from YAML or JSON, not yet trusted. */
export interface ModelFile {
	readonly name: string;
	readonly content: unknown;
}

/**
 * A model from its files (`model.yaml` and one file per trait), checked for form and for meaning.
 * Returns all problems with file, path and how to mend; a model with any problem is no model.
 */
export function parseModel(head: ModelFile, traitFiles: readonly ModelFile[]): Result<Model> {
	const problems: Problem[] = [];
	const parsedHead = parseFile(modelHeadSchema, head, problems);
	const traits = new Map<string, { trait: Trait; file: string }>();
	for (const file of traitFiles) {
		const trait = parseFile(traitSchema, file, problems);
		if (!trait) continue;
		const expected = `${trait.id}.yaml`;
		if (!file.name.endsWith(expected)) {
			problems.push({
				code: 'trait-file-name',
				file: file.name,
				path: 'id',
				message: `the trait is called "${trait.id}": name its file ${expected}`
			});
		}
		traits.set(trait.id, { trait, file: file.name });
	}
	if (!parsedHead || problems.length > 0) return fail(problems);
	const ordered = parsedHead.traits.flatMap((entry) => traits.get(entry.id) ?? []);
	const model: Model = { head: parsedHead, traits: ordered.map((entry) => entry.trait) };
	const listed = new Set(parsedHead.traits.map((entry) => entry.id));
	for (const [id, { file }] of traits) {
		if (listed.has(id)) continue;
		problems.push({
			code: 'trait-not-listed',
			file,
			path: 'id',
			message: `trait "${id}" is not in the list of traits: add it to ${head.name}`
		});
	}
	const fileOf = (trait: string) => traits.get(trait)?.file ?? head.name;
	problems.push(...checkIntegrity(model, head.name, fileOf));
	return problems.length > 0 ? fail(problems) : succeed(model);
}

function parseFile<T extends z.core.$ZodType>(
	schema: T,
	file: ModelFile,
	problems: Problem[]
): z.infer<T> | null {
	const parsed = z.safeParse(schema, file.content);
	if (parsed.success) return parsed.data;
	for (const issue of parsed.error.issues) {
		problems.push({
			code: 'form',
			file: file.name,
			path: formatPath(issue.path),
			message: describeIssue(issue)
		});
	}
	return null;
}

/** `questions[3].anchors[2].en` */
export function formatPath(path: readonly PropertyKey[]): string {
	return path
		.map((key, index) =>
			typeof key === 'number' ? `[${String(key)}]` : `${index > 0 ? '.' : ''}${String(key)}`
		)
		.join('');
}
