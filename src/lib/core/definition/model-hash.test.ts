import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from '../assessment/canonical-json.ts';
import { buildFormerModel, smallModel } from './fixtures/small-model.ts';
import { computeModelHash } from './model-hash.ts';
import { modelSchema, type Model } from './model-schema.ts';

const released = 'questionnaires/released';

interface Frozen {
	readonly hash: string;
	readonly model: unknown;
}

describe('computeModelHash', () => {
	it.each(readdirSync(released).filter((name) => name.endsWith('.json')))(
		'is for %s, once parsed, the one it was frozen with, and adds nothing to its text',
		(name) => {
			const { hash, model } = JSON.parse(readFileSync(join(released, name), 'utf8')) as Frozen;
			const parsed = z.parse(modelSchema, model);
			expect(canonicalJson(parsed)).toBe(canonicalJson(model));
			expect(computeModelHash(parsed)).toBe(hash);
		}
	);

	it('is the same for a former model before and after parsing', () => {
		const former = buildFormerModel();
		const written = bytesToHex(sha256(utf8ToBytes(canonicalJson(former))));
		expect(computeModelHash(z.parse(modelSchema, former))).toBe(written);
	});

	it.each([
		['law', { ...smallModel, legal: undefined }],
		['routes', { ...smallModel, head: { ...smallModel.head, routes: undefined } }],
		['frameworks', { ...smallModel, head: { ...smallModel.head, frameworks: [] } }],
		['call areas', { ...smallModel, head: { ...smallModel.head, callAreas: undefined } }]
	] as readonly (readonly [string, Model])[])('changes with the %s', (_name, changed) => {
		expect(computeModelHash(changed)).not.toBe(computeModelHash(smallModel));
	});
});
