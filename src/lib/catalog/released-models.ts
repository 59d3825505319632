import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { modelSchema, type Model } from '../core/definition/model-schema.ts';
import { computeModelHash } from '../core/definition/model-hash.ts';

const releasedSchema = z.strictObject({ hash: z.string(), model: modelSchema });

export interface HashedModel {
	readonly model: Model;
	readonly hash: string;
}

/**
 * Node only. Every released model, frozen in `questionnaires/released/`. Throws when a frozen file was
 * changed: an assessment made with it would no longer mean what it meant.
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
			return { model, hash };
		});
}
