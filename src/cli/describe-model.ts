import { compileQuestionnaire } from '../lib/core/definition/compile-questionnaire.ts';
import type { Model } from '../lib/core/definition/model-schema.ts';
import type { AskedQuestion } from '../lib/core/definition/questionnaire.ts';
import { sayIn } from '../lib/core/definition/say-in.ts';
import { audiences, type Audience } from '../lib/core/definition/vocabulary.ts';

/** What is in a sound model: name, languages, hash, and a line of counts for each audience. */
export function describeModel(model: Model, hash: string): readonly string[] {
	const { head } = model;
	return [
		`${sayIn('en')(head.name)} (${head.id} ${head.version}) is sound.`,
		`languages: ${head.languages.join(', ')}`,
		`traits: ${model.traits.length}`,
		...audiences
			.filter((audience) => head.audiences[audience])
			.map((audience) => describeAudience(model, hash, audience)),
		`hash: ${hash}`
	];
}

function describeAudience(model: Model, hash: string, audience: Audience): string {
	const questions = compileQuestionnaire(model, hash, audience, 'en').traits.flatMap(
		(trait) => trait.questions
	);
	const count = (test: (question: AskedQuestion) => boolean) => questions.filter(test).length;
	const quick = count((question) => question.quick);
	const blocking = count(({ essential }) => essential?.kind === 'blocking');
	const limiting = count(({ essential }) => essential?.kind === 'limiting');
	return `${audience}: ${questions.length} questions, ${quick} quick, ${blocking + limiting} conditions (${blocking} blocking, ${limiting} limiting)`;
}
