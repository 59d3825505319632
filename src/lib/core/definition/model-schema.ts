import * as z from 'zod/mini';
import { idSchema, languageCodeSchema, textSchema } from './text.ts';
import { audienceSchema, importanceSchema, verdictSchema } from './vocabulary-schemas.ts';
import { callAreasSchema } from './call-areas-schema.ts';
import { frameworkSchema } from './framework-schema.ts';
import { legalSchema } from './legal-schema.ts';
import { routesSchema } from './routes-schema.ts';
import { traitSchema } from './trait-schema.ts';

const verdictTextSchema = z.strictObject({
	/** The verdict in a few words, as printed on the cover. */
	name: textSchema,
	/** What it means for this audience, in one or two sentences. */
	meaning: textSchema,
	/** The wording for a formal act; only where an audience passes acts. */
	act: z.optional(textSchema)
});

const audienceTextSchema = z.strictObject({
	name: textSchema,
	/** One line on the choice screen. */
	description: textSchema,
	/** What the report is called: Relazione, Rapporto. */
	report: textSchema,
	verdicts: z.record(verdictSchema, verdictTextSchema)
});

/** A fact about the organisation that questions may depend on: size band, kind of body. */
const factSchema = z.strictObject({
	id: idSchema,
	audiences: z.array(audienceSchema).check(z.minLength(1)),
	label: textSchema,
	help: z.optional(textSchema),
	options: z.array(z.strictObject({ id: idSchema, label: textSchema })).check(z.minLength(2))
});

const sourceSchema = z.strictObject({
	publisher: z.string().check(z.minLength(1)),
	title: z.string().check(z.minLength(1)),
	date: z.optional(z.string()),
	/** Only the publisher's own address, never a mirror. */
	url: z.optional(z.string().check(z.regex(/^https?:\/\//))),
	/** Only the first part of the page could be read. */
	openingOnly: z._default(z.boolean(), false)
});

/** `model.yaml`: everything but the traits, which stand in one file each, and `legal.yaml`. */
export const modelHeadSchema = z.strictObject({
	id: idSchema,
	version: z.string().check(z.regex(/^\d+\.\d+\.\d+$/)),
	/** The languages every text is written in. */
	languages: z.array(languageCodeSchema).check(z.minLength(1)),
	/** Those some texts are written in already. */
	languagesInProgress: z.optional(z.array(languageCodeSchema)),
	name: textSchema,
	description: textSchema,
	/** Cautions printed wherever the model is introduced: reconstructed traits, conventions, not endorsed, no outcome figures. */
	cautions: z.array(z.strictObject({ id: idSchema, text: textSchema })).check(z.minLength(1)),
	audiences: z.partialRecord(audienceSchema, audienceTextSchema),
	facts: z._default(z.array(factSchema), []),
	routes: z.optional(routesSchema),
	/** The traits in order, with their importance for each audience; 0: profile only. */
	traits: z
		.array(
			z.strictObject({
				id: idSchema,
				importance: z.partialRecord(audienceSchema, importanceSchema),
				/** Why the weights are what they are. */
				reason: textSchema
			})
		)
		.check(z.minLength(1)),
	sdgGoals: z._default(z.record(z.string(), textSchema), {}),
	/** Target number (`11.3`) → in short. */
	sdgTargets: z._default(z.record(z.string(), textSchema), {}),
	glossary: z._default(
		z.array(z.strictObject({ id: idSchema, term: textSchema, definition: textSchema })),
		[]
	),
	frameworks: z.optional(z.array(frameworkSchema)),
	callAreas: z.optional(callAreasSchema),
	sources: z._default(z.record(z.string(), sourceSchema), {})
});
export type ModelHead = z.infer<typeof modelHeadSchema>;

/**
 * The whole model, traits in the order of the head. What is hashed, frozen and compiled. Fields that came after
 * 1.0.0 are optional and have no default: what a frozen model does not say must not enter its hash.
 */
export const modelSchema = z.strictObject({
	head: modelHeadSchema,
	legal: z.optional(legalSchema),
	traits: z.array(traitSchema)
});
export type Model = z.infer<typeof modelSchema>;
