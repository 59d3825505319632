import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { compileQuestionnaire } from './compile-questionnaire.ts';
import { smallModel } from './fixtures/small-model.ts';
import { selectGlossary } from './questionnaire-parts.ts';
import { answeringQuestionnaireSchema } from './questionnaire.ts';
import { selectAnsweringPart } from './select-answering-part.ts';

const whole = compileQuestionnaire(smallModel, 'hash', 'municipality', 'it');
const part = selectAnsweringPart(whole);

describe('selectAnsweringPart', () => {
	it('gives what the schema asks for', () => {
		expect(z.parse(answeringQuestionnaireSchema, part)).toEqual(part);
	});

	it('keeps what a question shows while it is answered', () => {
		const [question] = part.traits.flatMap((trait) => trait.questions);
		expect(question).toMatchObject({
			compliance: true,
			helpFor: [{ text: 'help here, it' }, {}, {}],
			difficulties: [{ text: 'difficulty, it' }],
			glossary: ['term']
		});
		for (const name of ['actions', 'sdgTargets', 'legal', 'crosswalk'])
			expect(question).not.toHaveProperty(name);
	});

	it('keeps the rule for the route, which scoring needs', () => {
		expect(part.routes).toEqual(whole.routes);
	});

	it('leaves law, other frameworks and calls to the whole', () => {
		for (const name of ['legal', 'frameworks', 'callAreas', 'facts'])
			expect(part).not.toHaveProperty(name);
	});

	it('leaves the words explained to a part of their own', () => {
		expect(part).not.toHaveProperty('glossary');
		expect(selectGlossary(whole)).toEqual({
			model: whole.model,
			audience: 'municipality',
			language: 'it',
			glossary: whole.glossary.filter(({ id }) => id === 'term')
		});
	});

	it('keeps the sources that Milan and the difficulties of questions cite', () => {
		expect(Object.keys(part.sources)).toEqual(['S2', 'S3']);
	});
});
