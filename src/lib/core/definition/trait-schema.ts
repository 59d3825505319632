import * as z from 'zod/mini';
import { idSchema, textSchema } from './text.ts';
import {
	askedWhenSchema,
	audienceSchema,
	basisSchema,
	essentialSchema,
	importanceSchema,
	levelSchema
} from './vocabulary-schemas.ts';

/** One statement about Milan or a comparable network, with where it comes from. */
export const claimSchema = z.strictObject({
	text: textSchema,
	basis: basisSchema,
	sources: z._default(z.array(z.string()), [])
});
export type Claim = z.infer<typeof claimSchema>;

const weeksSchema = z.number().check(z.positive());

/** Something to do, tied to a question: it leads from one level to another. */
export const actionSchema = z.strictObject({
	id: idSchema,
	from: levelSchema,
	to: levelSchema,
	/** Only for these audiences; all the question's audiences when left out. */
	audiences: z.optional(z.array(audienceSchema).check(z.minLength(1))),
	title: textSchema,
	/** The concrete first step. */
	firstStep: textSchema,
	/** By role, never by name. */
	owner: textSchema,
	/** Days of work, all people together. */
	days: z.number().check(z.positive()),
	/** Typical time from start to finish; models frozen before 1.1.0 do not tell it. */
	weeks: z.optional(weeksSchema),
	/** Order of cost beside the work. */
	cost: z.enum(['none', 'low', 'medium', 'high']),
	/** A comparable network that did it. */
	example: z.optional(claimSchema)
});
export type Action = z.infer<typeof actionSchema>;

const anchorsSchema = z.tuple([textSchema, textSchema, textSchema, textSchema, textSchema]);

/** Help only for the organizations its condition names; shown after the help for all. */
const helpForSchema = z.strictObject({ when: askedWhenSchema, text: textSchema });

/** `framework/area`: an area of another framework that asks about the same matter. */
const crosswalkSchema = z
	.string()
	.check(z.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*\/[a-z][a-z0-9]*(-[a-z0-9]+)*$/));

/** Where a question leads, in the question or, replacing it, in the override of an audience. */
const referenceShape = {
	helpFor: z.optional(z.array(helpForSchema)),
	/** Ids in `legal.yaml`. */
	legal: z.optional(z.array(idSchema)),
	crosswalk: z.optional(z.array(crosswalkSchema))
};

/** What an audience may override; everything left out is as in the question. */
const audienceOverrideSchema = z.strictObject({
	importance: z.optional(importanceSchema),
	/** `none` lifts the question's condition for this audience. */
	essential: z.optional(z.union([essentialSchema, z.literal('none')])),
	quick: z.optional(z.boolean()),
	notApplicable: z.optional(z.boolean()),
	askedWhen: z.optional(askedWhenSchema),
	wording: z.optional(textSchema),
	why: z.optional(textSchema),
	help: z.optional(textSchema),
	anchors: z.optional(anchorsSchema),
	whoWouldKnow: z.optional(textSchema),
	evidence: z.optional(textSchema),
	...referenceShape
});

const effortSchema = z.literal([1, 2, 3, 5, 8]);

export const questionSchema = z.strictObject({
	id: idSchema,
	importance: importanceSchema,
	essential: z.optional(essentialSchema),
	/** Part of the quick set (Prima lettura). */
	quick: z.boolean(),
	/** Whether "not applicable" may be answered, with a reason. */
	notApplicable: z._default(z.boolean(), false),
	effort: effortSchema,
	/** The level to aim at. */
	target: z._default(levelSchema, 3),
	/** SDG target → strength: 2 direct, 1 plausible. */
	sdgTargets: z._default(z.record(z.string(), z.literal([1, 2])), {}),
	/** Raised when old answers no longer fit the question. */
	meaning: z.int().check(z.minimum(1)),
	/** An honest low answer could record a breach of law: warned of before, left out of shared copies. */
	compliance: z.optional(z.boolean()),
	askedWhen: z.optional(askedWhenSchema),
	/** The audiences it is asked of, each with what must differ for it. */
	audiences: z.partialRecord(audienceSchema, audienceOverrideSchema),
	wording: textSchema,
	why: textSchema,
	help: textSchema,
	/** Levels 0–4, cumulative, each verifiable by a third person. */
	anchors: anchorsSchema,
	whoWouldKnow: textSchema,
	/** Where the evidence usually is. */
	evidence: textSchema,
	/** What Milan did on this point; told in words, never as a level. */
	milan: z.array(claimSchema).check(z.minLength(1)),
	/** Difficulties known elsewhere on this exact point, and how they were eased. */
	difficulties: z.optional(z.array(claimSchema)),
	actions: z.array(actionSchema).check(z.minLength(1)),
	/** Ids in the model's glossary. */
	glossary: z._default(z.array(idSchema), []),
	...referenceShape
});
export type Question = z.infer<typeof questionSchema>;

/** A trait as models keep it, those frozen before a field was asked for included. */
export const traitSchema = z.strictObject({
	id: idSchema,
	name: textSchema,
	definition: textSchema,
	/** core: without it this is not recognisably MIRE · enabling · amplifying. Our classification, inferred. */
	role: z.enum(['core', 'enabling', 'amplifying']),
	milan: z.array(claimSchema).check(z.minLength(1)),
	/** Difficulties known elsewhere and how they were eased. */
	difficulties: z._default(z.array(claimSchema), []),
	questions: z.array(questionSchema)
});
export type Trait = z.infer<typeof traitSchema>;

/** One trait file, as it is written today: `traits/<id>.yaml`. */
export const traitFileSchema = z.extend(traitSchema, {
	questions: z.array(
		z.extend(questionSchema, {
			actions: z.array(z.extend(actionSchema, { weeks: weeksSchema })).check(z.minLength(1))
		})
	)
});
