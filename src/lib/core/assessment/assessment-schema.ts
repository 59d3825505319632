import * as z from 'zod/mini';
import { idSchema } from '../definition/text.ts';
import { audienceSchema, languageSchema, levelSchema } from '../definition/vocabulary-schemas.ts';
import { answerSchema, evidenceGradeSchema } from './answer-schema.ts';
import { questionSets } from './question-sets.ts';

const name = z.string().check(z.maxLength(200));
const dayPattern = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const instantPattern =
	/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,3})?Z$/;

/** Identity of an assessment, a respondent or a planned action: random, never a position, never typed. */
export const randomIdSchema = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{7,63}$/));

/** A moment in UTC, as `Date.toISOString` writes it. */
export const instantSchema = z.string().check(z.regex(instantPattern));

const day = z.string().check(z.regex(dayPattern));
const modelWord = idSchema.check(z.maxLength(64));
const revision = z.int().check(z.minimum(0));

export const organizationSchema = z.strictObject({
	name,
	territory: z.optional(name),
	/** Fact id → option id, as the model lists them. */
	facts: z.record(modelWord, modelWord),
	/** The open call or plan the initiative may hook onto. */
	call: z.optional(name),
	deadline: z.optional(day)
});
export type Organization = z.infer<typeof organizationSchema>;

export const respondentSchema = z.strictObject({
	id: randomIdSchema,
	/** A role or an office rather than a person's name. */
	name,
	/** Declared once: responsible for the matters answered (quick set: evidence C instead of D). */
	responsible: z.boolean()
});
export type Respondent = z.infer<typeof respondentSchema>;

export const answerRecordSchema = z.strictObject({
	respondent: randomIdSchema,
	question: z.string().check(z.maxLength(64)),
	revision,
	changedAt: instantSchema,
	answer: answerSchema
});
export type AnswerRecord = z.infer<typeof answerRecordSchema>;

const consensusSchema = z.strictObject({
	question: z.string().check(z.maxLength(64)),
	level: levelSchema,
	evidence: evidenceGradeSchema,
	reason: z.string().check(z.maxLength(2000))
});

/** An action the person took into the plan; its texts are the model's until edited. */
const plannedActionSchema = z.strictObject({
	id: randomIdSchema,
	question: z.optional(z.string().check(z.maxLength(64))),
	action: z.optional(z.string().check(z.maxLength(64))),
	title: z.optional(name),
	owner: z.optional(name),
	due: z.optional(day),
	days: z.optional(z.number().check(z.minimum(0), z.maximum(10000))),
	cost: z.optional(z.enum(['none', 'low', 'medium', 'high'])),
	status: z.enum(['to-do', 'doing', 'done', 'dropped'])
});

/** One organisation's answers at one time, whole: what a file carries and what scoring reads. */
export const assessmentSchema = z.strictObject({
	id: randomIdSchema,
	model: z.strictObject({
		id: z.string().check(z.maxLength(64)),
		version: z.string().check(z.maxLength(32)),
		hash: z.string().check(z.regex(/^[0-9a-f]{64}$/))
	}),
	audience: audienceSchema,
	set: z.enum(questionSets),
	/** An invented or documented example, marked as such wherever it is shown. */
	example: z.optional(z.enum(['invented', 'documented'])),
	/** What its texts are typed in; assessments from before it was kept do not say. */
	language: z.optional(languageSchema),
	createdAt: instantSchema,
	changedAt: instantSchema,
	revision,
	organization: organizationSchema,
	respondents: z.array(respondentSchema).check(z.minLength(1), z.maxLength(100)),
	answers: z.array(answerRecordSchema).check(z.maxLength(20000)),
	consensus: z.array(consensusSchema).check(z.maxLength(1000)),
	plan: z.array(plannedActionSchema).check(z.maxLength(1000)),
	/** The assessment this one follows, if it is a later round. */
	previousRound: z.optional(randomIdSchema)
});
export type Assessment = z.infer<typeof assessmentSchema>;

/** Everything about an assessment but its answers: one record of the database. */
export const assessmentHeadSchema = z.omit(assessmentSchema, { answers: true });
export type AssessmentHead = z.infer<typeof assessmentHeadSchema>;
