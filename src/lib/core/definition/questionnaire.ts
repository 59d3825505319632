import * as z from 'zod/mini';
import { legalBasisSchema } from './legal-schema.ts';
import { routesSchema } from './routes-schema.ts';
import {
	languageSchema,
	askedWhenSchema,
	audienceSchema,
	basisSchema,
	essentialSchema,
	importanceSchema,
	levelSchema,
	verdictSchema
} from './vocabulary-schemas.ts';

const plainClaimSchema = z.strictObject({
	text: z.string(),
	basis: basisSchema,
	sources: z.array(z.string())
});
export type PlainClaim = z.infer<typeof plainClaimSchema>;

const plainActionSchema = z.strictObject({
	id: z.string(),
	from: levelSchema,
	to: levelSchema,
	title: z.string(),
	firstStep: z.string(),
	owner: z.string(),
	days: z.number(),
	/** Typical time from start to finish; models before 1.1.0 do not tell it. */
	weeks: z.optional(z.number()),
	cost: z.enum(['none', 'low', 'medium', 'high']),
	example: z.optional(plainClaimSchema)
});
export type PlainAction = z.infer<typeof plainActionSchema>;

const askedQuestionSchema = z.strictObject({
	id: z.string(),
	trait: z.string(),
	importance: importanceSchema,
	essential: z.optional(essentialSchema),
	quick: z.boolean(),
	notApplicable: z.boolean(),
	effort: z.number(),
	target: levelSchema,
	sdgTargets: z.record(z.string(), z.number()),
	meaning: z.number(),
	compliance: z.boolean(),
	askedWhen: z.optional(askedWhenSchema),
	wording: z.string(),
	why: z.string(),
	help: z.string(),
	/** Help for some organizations only; `selectHelp` finds what one of them is to read. */
	helpFor: z.array(z.strictObject({ when: askedWhenSchema, text: z.string() })),
	anchors: z.tuple([z.string(), z.string(), z.string(), z.string(), z.string()]),
	whoWouldKnow: z.string(),
	evidence: z.string(),
	milan: z.array(plainClaimSchema),
	difficulties: z.array(plainClaimSchema),
	actions: z.array(plainActionSchema),
	glossary: z.array(z.string()),
	/** Ids among the questionnaire's legal facts. */
	legal: z.array(z.string()),
	/** `framework/area` of the questionnaire's frameworks. */
	crosswalk: z.array(z.string())
});
/** A question as one audience reads it, in one language. */
export type AskedQuestion = z.infer<typeof askedQuestionSchema>;

const askedTraitSchema = z.strictObject({
	id: z.string(),
	name: z.string(),
	definition: z.string(),
	role: z.enum(['core', 'enabling', 'amplifying']),
	importance: importanceSchema,
	reason: z.string(),
	milan: z.array(plainClaimSchema),
	difficulties: z.array(plainClaimSchema),
	questions: z.array(askedQuestionSchema)
});
export type AskedTrait = z.infer<typeof askedTraitSchema>;

const legalSchema = z.strictObject({
	checkedOn: z.string(),
	/** Only those that questions of this audience refer to. */
	facts: z.array(
		z.strictObject({
			id: z.string(),
			theme: z.string(),
			norm: z.string(),
			date: z.optional(z.string()),
			appliesWhen: z.optional(askedWhenSchema),
			meaning: z.string(),
			basis: legalBasisSchema,
			sources: z.array(z.string())
		})
	),
	/** What to look up outside Italy, each with its counterpart there. */
	checksElsewhere: z.array(
		z.strictObject({
			id: z.string(),
			question: z.string(),
			here: z.string(),
			basis: legalBasisSchema,
			sources: z.array(z.string())
		})
	)
});
export type PlainLegal = z.infer<typeof legalSchema>;

const areaSchema = z.strictObject({ id: z.string(), name: z.string() });

const frameworkSchema = z.strictObject({
	id: z.string(),
	name: z.string(),
	note: z.optional(z.string()),
	areas: z.array(areaSchema)
});
export type PlainFramework = z.infer<typeof frameworkSchema>;

const callAreasSchema = z.strictObject({
	asOf: z.string(),
	place: z.string(),
	note: z.string(),
	areas: z.array(
		z.extend(areaSchema, {
			cycle: z.string(),
			traits: z.array(z.string()),
			basis: basisSchema,
			sources: z.array(z.string())
		})
	)
});
export type PlainCallAreas = z.infer<typeof callAreasSchema>;

const optionSchema = z.strictObject({ id: z.string(), label: z.string() });

/**
 * The model as one audience reads it, in one language: what a page or a report loads.
 * Every trait stands in it, also those without a question for this audience.
 */
export const questionnaireSchema = z.strictObject({
	model: z.strictObject({ id: z.string(), version: z.string(), hash: z.string() }),
	audience: audienceSchema,
	language: languageSchema,
	name: z.string(),
	description: z.string(),
	audienceName: z.string(),
	reportName: z.string(),
	cautions: z.array(z.strictObject({ id: z.string(), text: z.string() })),
	verdicts: z.record(
		verdictSchema,
		z.strictObject({ name: z.string(), meaning: z.string(), act: z.optional(z.string()) })
	),
	facts: z.array(
		z.strictObject({
			id: z.string(),
			label: z.string(),
			help: z.optional(z.string()),
			options: z.array(optionSchema)
		})
	),
	/** Only this audience's. */
	routes: z.optional(routesSchema),
	traits: z.array(askedTraitSchema),
	sdgTargets: z.record(z.string(), z.string()),
	sdgGoals: z.record(z.string(), z.string()),
	glossary: z.array(z.strictObject({ id: z.string(), term: z.string(), definition: z.string() })),
	legal: z.optional(legalSchema),
	/** Only the areas that questions of this audience correspond to. */
	frameworks: z.array(frameworkSchema),
	callAreas: z.optional(callAreasSchema),
	/** Only the sources the texts of this audience cite. */
	sources: z.record(
		z.string(),
		z.strictObject({
			publisher: z.string(),
			title: z.string(),
			date: z.optional(z.string()),
			url: z.optional(z.string()),
			openingOnly: z.boolean()
		})
	)
});
export type Questionnaire = z.infer<typeof questionnaireSchema>;

const answeringQuestionSchema = z.omit(askedQuestionSchema, {
	actions: true,
	sdgTargets: true,
	legal: true,
	crosswalk: true
});
/** A question without what is needed only once it is answered. */
export type AnsweringQuestion = z.infer<typeof answeringQuestionSchema>;

const answeringTraitSchema = z.extend(
	z.omit(askedTraitSchema, { milan: true, difficulties: true, reason: true }),
	{ questions: z.array(answeringQuestionSchema) }
);
export type AnsweringTrait = z.infer<typeof answeringTraitSchema>;

/**
 * The part of a questionnaire that answering and scoring need: half the bytes, so that the first question
 * does not wait for the rest. A whole questionnaire can stand in its place.
 */
export const answeringQuestionnaireSchema = z.extend(
	z.pick(questionnaireSchema, {
		model: true,
		audience: true,
		language: true,
		routes: true,
		sources: true
	}),
	{ traits: z.array(answeringTraitSchema) }
);
export type AnsweringQuestionnaire = z.infer<typeof answeringQuestionnaireSchema>;
