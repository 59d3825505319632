import type {
	AssessmentProblem,
	ProblemCode,
	ProblemValues
} from '../../core/assessment/problem-codes.ts';

/** One language's sentence for every code: what is wrong and, when it is a single value, where. */
export type ProblemSentences = {
	readonly [C in ProblemCode]: (values: ProblemValues<C>, path: string) => string;
};

/** What is wrong with a file, in one sentence of a language. */
export type DescribeProblem = (problem: AssessmentProblem) => string;

/** The describer that speaks with these sentences. */
export function describeWith(sentences: ProblemSentences): DescribeProblem {
	return ({ code, values, path }) => {
		// A problem carries the values of its own code (createProblem), which TypeScript cannot follow here.
		const say = sentences[code] as (values: AssessmentProblem['values'], path: string) => string;
		return say(values ?? {}, path);
	};
}
