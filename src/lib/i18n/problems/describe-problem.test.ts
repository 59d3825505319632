import { describe, expect, it } from 'vitest';
import { problemValues, type ProblemCode } from '../../core/assessment/problem-codes.ts';
import { describeProblem as describeInEnglish } from './en.ts';
import { describeProblem as describeInItalian } from './it.ts';

const codes = Object.keys(problemValues) as ProblemCode[];

/** A problem of this code whose every value can be found again in the sentence. */
function sampleProblem(code: ProblemCode) {
	const values = Object.fromEntries(problemValues[code].map((name) => [name, `<${name}>`]));
	return { code, path: '<path>', values, message: '' };
}

for (const [language, describeProblem] of [
	['Italian', describeInItalian],
	['English', describeInEnglish]
] as const) {
	describe(`problems in ${language}`, () => {
		it.each(codes)('%s is a whole sentence without technical words', (code) => {
			const sentence = describeProblem(sampleProblem(code));
			expect(sentence).toMatch(/^[«“"\p{Lu}].*[.]$/u);
			expect(sentence).not.toMatch(/undefined|null|\bJSON\b|IndexedDB|\bsync\b|\bcache\b/i);
		});

		it('a wrong level says which question, what was found, and where', () => {
			const sentence = describeProblem(sampleProblem('wrong-level'));
			for (const part of ['<question>', '<found>', '<path>']) expect(sentence).toContain(part);
		});

		it('a foreign file is named for what it is', () => {
			const problem = {
				code: 'foreign-file',
				path: '',
				values: { kind: 'word' },
				message: ''
			} as const;
			expect(describeProblem(problem)).toContain('Word');
		});
	});
}
