import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod/mini';
import { modelSchema, type Model } from '../core/definition/model-schema.ts';
import { computeModelHash } from '../core/definition/model-hash.ts';
import { routesSchema } from '../core/definition/routes-schema.ts';

const releasedSchema = z.strictObject({ hash: z.string(), model: modelSchema });

export interface HashedModel {
	readonly model: Model;
	readonly hash: string;
}

/**
 * Node only. Every released model, frozen in `questionnaires/released/`. Throws when a frozen file was
 * changed: an assessment made with it would no longer mean what it meant. A model frozen before models carried
 * their routes takes them from `<name>.routes.yaml` beside it; they are no part of its hash.
 */
export function readReleasedModels(folder: string): readonly HashedModel[] {
	return readdirSync(folder)
		.filter((name) => name.endsWith('.json'))
		.sort()
		.map((name) => {
			const content: unknown = JSON.parse(readFileSync(join(folder, name), 'utf8'));
			const { hash, model } = z.parse(releasedSchema, content);
			if (computeModelHash(model) !== hash)
				throw new Error(`${name} is frozen and was changed: restore it and raise the version.`);
			return { model: addRoutes(model, join(folder, name.replace(/json$/, 'routes.yaml'))), hash };
		});
}

function addRoutes(model: Model, file: string): Model {
	if (model.head.routes || !existsSync(file)) return model;
	const routes = z.parse(routesSchema, parse(readFileSync(file, 'utf8')));
	return { ...model, head: { ...model.head, routes } };
}
