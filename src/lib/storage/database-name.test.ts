import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { randomIdSchema } from '../core/assessment/assessment-schema.ts';
import { createDatabaseName } from './database-name.ts';
import { createRandomId } from './random-id.ts';

describe('createDatabaseName', () => {
	it('carries product and path, however the path is written', () => {
		expect(createDatabaseName('')).toBe('innesto:/');
		expect(createDatabaseName('/')).toBe('innesto:/');
		expect(createDatabaseName('/welfare/innesto')).toBe('innesto:/welfare/innesto/');
		expect(createDatabaseName('/welfare/innesto/')).toBe('innesto:/welfare/innesto/');
	});

	it('keeps examples apart', () => {
		expect(createDatabaseName('/a', 'examples')).toBe('innesto-examples:/a/');
	});
});

describe('createRandomId', () => {
	it('gives ids of the right form, all different', () => {
		const ids = Array.from({ length: 1000 }, createRandomId);
		expect(new Set(ids).size).toBe(1000);
		for (const id of ids) expect(z.safeParse(randomIdSchema, id).success).toBe(true);
	});
});
