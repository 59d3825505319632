import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod/mini';

const folder = 'tests/model/known-groups';

const knownAnswerSchema = z.strictObject({
	level: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
	/** B where the sources tell what the level describes, C where they leave a formal part of it out. Never A. */
	evidence: z.enum(['B', 'C']),
	sources: z.array(z.string().check(z.minLength(2))).check(z.minLength(1)),
	why: z.string().check(z.minLength(20), z.maxLength(120))
});
export type KnownAnswer = z.infer<typeof knownAnswerSchema>;

const knownGroupSchema = z.strictObject({
	name: z.string().check(z.minLength(3)),
	audience: z.enum(['alliance', 'municipality']),
	facts: z.record(z.string(), z.string()),
	answers: z.record(z.string(), knownAnswerSchema)
});

/** A comparable network as far as published sources tell it; whatever is not listed is unknown. */
export type KnownGroup = z.infer<typeof knownGroupSchema>;

/** The networks of this folder, sorted by file name. */
export function readKnownGroups(): readonly KnownGroup[] {
	return readdirSync(folder)
		.filter((file) => file.endsWith('.yaml'))
		.sort()
		.map((file) => z.parse(knownGroupSchema, parse(readFileSync(join(folder, file), 'utf8'))));
}
