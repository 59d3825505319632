import * as z from 'zod/mini';
import { legalSchema } from '../lib/core/definition/legal-schema.ts';
import { modelHeadSchema } from '../lib/core/definition/model-schema.ts';
import { languageCodeSchema, textSchema } from '../lib/core/definition/text.ts';
import { traitFileSchema } from '../lib/core/definition/trait-schema.ts';

/** File name → JSON Schema, from which editors complete and check `model.yaml`, `legal.yaml` and the trait files. */
export function buildSchemas(): ReadonlyMap<string, string> {
	return new Map([
		['legal.schema.json', writeSchema('Innesto: legal.yaml', legalSchema)],
		['model.schema.json', writeSchema('Innesto: model.yaml', modelHeadSchema)],
		['trait.schema.json', writeSchema('Innesto: one trait', traitFileSchema)]
	]);
}

/** As authors write it: what has a default may be left out. */
function writeSchema(title: string, schema: z.core.$ZodType): string {
	const { $schema, ...content } = z.toJSONSchema(schema, {
		io: 'input',
		reused: 'ref',
		override({ zodSchema, jsonSchema }) {
			if (zodSchema === textSchema) Object.assign(jsonSchema, nameLanguages(jsonSchema));
		}
	});
	return `${JSON.stringify({ $schema, title, ...content }, null, '\t')}\n`;
}

/** The form of a language is a check of its own, of which a JSON Schema made from the schema would not know. */
function nameLanguages({ additionalProperties }: z.core.JSONSchema.BaseSchema) {
	const pattern = z.toJSONSchema(languageCodeSchema).pattern ?? '';
	return {
		patternProperties: { [pattern]: additionalProperties },
		additionalProperties: false
	};
}
