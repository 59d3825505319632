import * as z from 'zod/mini';
import type { Problem, Result } from '../outcome.ts';
import { fail, succeed } from '../outcome.ts';
import { checkIntegrity } from './check-integrity.ts';
import { describeIssue } from './describe-issue.ts';
import { formatPath } from './format-path.ts';
import type { ModelFiles } from './integrity-report.ts';
import { legalSchema } from './legal-schema.ts';
import { modelHeadSchema, type Model, type ModelHead } from './model-schema.ts';
import { traitFileSchema, type Trait } from './trait-schema.ts';

/** One file of a model as read and parsed from YAML or JSON, not yet trusted. */
export interface ModelFile {
	readonly name: string;
	readonly content: unknown;
}

interface TraitFile {
	readonly trait: Trait;
	readonly file: string;
}

/**
 * A model from its files (`model.yaml`, one file per trait and, where there is one, `legal.yaml`), checked for
 * form and for meaning. Returns all problems with file, path and how to mend; a model with any problem is no
 * model. What is wrong in one file never hides what is wrong in another.
 */
export function parseModel(
	head: ModelFile,
	traitFiles: readonly ModelFile[],
	legalFile?: ModelFile
): Result<Model> {
	const problems: Problem[] = [];
	const parsedHead = parseFile(modelHeadSchema, head, problems);
	const legal = legalFile && parseFile(legalSchema, legalFile, problems);
	const traits = new Map<string, TraitFile>();
	const broken = new Set<string>();
	for (const file of traitFiles) {
		const trait = parseFile(traitFileSchema, file, problems);
		const first = trait && traits.get(trait.id);
		if (first) problems.push(describeDuplicate(trait.id, file.name, first.file));
		else if (trait) traits.set(trait.id, { trait, file: file.name });
		else broken.add(stemOf(file.name));
	}
	problems.push(...checkFileNames(traits));
	if (!parsedHead) return fail(problems);
	problems.push(...checkListed(parsedHead, head.name, traits));
	const order = new Set(parsedHead.traits.map(({ id }) => id));
	const ordered = [...order].flatMap((id) => traits.get(id) ?? []);
	const model: Model = {
		head: parsedHead,
		...(legal && { legal }),
		traits: ordered.map((entry) => entry.trait)
	};
	const files: ModelFiles = {
		head: head.name,
		legal: legalFile?.name ?? 'legal.yaml',
		ofTrait: (trait) => traits.get(trait)?.file ?? head.name,
		brokenTraits: broken,
		legalBroken: legal === null
	};
	problems.push(...checkIntegrity(model, files));
	return problems.length > 0 ? fail(problems) : succeed(model);
}

function describeDuplicate(id: string, file: string, first: string): Problem {
	const message = `trait "${id}" is already written in ${first}: give this one another id`;
	return { code: 'duplicate-id', file, path: 'id', message };
}

function checkFileNames(traits: ReadonlyMap<string, TraitFile>): Problem[] {
	return [...traits]
		.filter(([id, { file }]) => stemOf(file) !== id)
		.map(([id, { file }]) => ({
			code: 'trait-file-name',
			file,
			path: 'id',
			message: `the trait is called "${id}": name its file ${id}.yaml`
		}));
}

function checkListed(
	head: ModelHead,
	headFile: string,
	traits: ReadonlyMap<string, TraitFile>
): Problem[] {
	const listed = new Set(head.traits.map(({ id }) => id));
	return [...traits]
		.filter(([id]) => !listed.has(id))
		.map(([id, { file }]) => ({
			code: 'trait-not-listed',
			file,
			path: 'id',
			message: `trait "${id}" is not in the list of traits: add it to ${headFile}`
		}));
}

/** `traits/pilot-area.yaml` → `pilot-area` */
function stemOf(file: string): string {
	return file.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
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
			message: describeIssue(issue, file.content)
		});
	}
	return null;
}
