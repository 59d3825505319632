import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync, existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { constants, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import * as z from 'zod/mini';
import { formatProblems, readModelFolder } from '../src/lib/catalog/read-model-folder.ts';
import type { QuestionnairePart } from '../src/lib/catalog/catalog.ts';
import { readReleasedModels, type HashedModel } from '../src/lib/catalog/released-models.ts';
import { compileQuestionnaire } from '../src/lib/core/definition/compile-questionnaire.ts';
import { computeModelHash } from '../src/lib/core/definition/model-hash.ts';
import {
	answeringQuestionnaireSchema,
	questionnaireSchema,
	type Questionnaire
} from '../src/lib/core/definition/questionnaire.ts';
import {
	selectBackground,
	selectGlossary,
	selectQuickPart
} from '../src/lib/core/definition/questionnaire-parts.ts';
import { selectAnsweringPart } from '../src/lib/core/definition/select-answering-part.ts';
import { languages, type Audience } from '../src/lib/core/definition/vocabulary.ts';

const source = 'questionnaires/mire';
const released = 'questionnaires/released';
const generated = 'src/lib/catalog/generated';

/**
 * Compiles every bundled model to a few files per audience and language of the interface, so that a page loads only what it
 * shows. A broken model stops the build with all its problems.
 */
export function models(): Plugin {
	return {
		name: 'innesto-models',
		buildStart() {
			try {
				generateQuestionnaires();
			} catch (error) {
				this.error(error instanceof Error ? error.message : String(error));
			}
			for (const file of readdirSync(join(source, 'traits')))
				this.addWatchFile(resolve(source, 'traits', file));
			for (const file of ['model.yaml', 'legal.yaml']) this.addWatchFile(resolve(source, file));
		}
	};
}

export function generateQuestionnaires(): void {
	const current = readModelFolder(source);
	if (!current.ok) throw new Error(`The model is broken:\n${formatProblems(current.problems)}`);
	const hash = computeModelHash(current.value);
	const frozen = readReleasedModels(released);
	const same = frozen.find(({ model }) => model.head.version === current.value.head.version);
	if (same && same.hash !== hash && process.env.NODE_ENV !== 'development') {
		throw new Error(
			`Model ${current.value.head.version} is released and frozen, but ${source} differs from it: raise the version in model.yaml.`
		);
	}
	const all = same ? frozen : [...frozen, { model: current.value, hash }];
	const files = new Map<string, Buffer>();
	const latest = current.value.head.version;
	for (const entry of all) addQuestionnaires(entry, entry.model.head.version === latest, files);
	files.set('index.json', Buffer.from(JSON.stringify(indexOf(all, latest))));
	writeChanged(files);
}

/** The newest model in parts, so that its first question comes soon; older ones, seldom opened, in one piece. */
function addQuestionnaires(
	{ model, hash }: HashedModel,
	isLatest: boolean,
	files: Map<string, Buffer>
): void {
	for (const audience of Object.keys(model.head.audiences) as Audience[]) {
		for (const language of languages) {
			const name = [model.head.id, model.head.version, audience, language].join('_');
			const content = z.parse(
				questionnaireSchema,
				compileQuestionnaire(model, hash, audience, language)
			);
			if (!isLatest) files.set(`${name}.bin`, compress(content));
			else addParts(splitQuestionnaire(content), name, files);
		}
	}
}

function addParts(
	{ quick, ...others }: Record<QuestionnairePart, unknown>,
	name: string,
	files: Map<string, Buffer>
): void {
	files.set(`${name}_quick.json`, Buffer.from(JSON.stringify(quick)));
	for (const [part, value] of Object.entries(others))
		files.set(`${name}_${part}.bin`, compress(value));
}

function splitQuestionnaire(content: Questionnaire): Record<QuestionnairePart, unknown> {
	const answering = z.parse(answeringQuestionnaireSchema, selectAnsweringPart(content));
	return {
		quick: selectQuickPart(answering),
		answering,
		glossary: selectGlossary(content),
		background: selectBackground(content)
	};
}

/** Small on the device, too: there the files lie as they are fetched. */
function compress(content: unknown): Buffer {
	return gzipSync(JSON.stringify(content), {
		level: constants.Z_BEST_COMPRESSION,
		memLevel: 9
	});
}

/** What the start page needs before any questionnaire: which models there are, and the newest. */
function indexOf(all: readonly HashedModel[], latest: string) {
	return {
		latest,
		models: all.map(({ model, hash }) => ({
			id: model.head.id,
			version: model.head.version,
			hash,
			audiences: Object.keys(model.head.audiences)
		}))
	};
}

function writeChanged(files: ReadonlyMap<string, Buffer>): void {
	mkdirSync(generated, { recursive: true });
	for (const name of readdirSync(generated)) {
		if (!files.has(name)) rmSync(join(generated, name));
	}
	for (const [name, content] of files) {
		const path = join(generated, name);
		if (!existsSync(path) || !readFileSync(path).equals(content)) writeFileSync(path, content);
	}
}
