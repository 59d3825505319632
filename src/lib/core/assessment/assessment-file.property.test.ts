import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryAssessment } from '../../../../tests/fixtures/arbitrary-assessment.ts';
import { sampleAssessment } from '../../../../tests/fixtures/sample-assessment.ts';
import type { Assessment } from './assessment-schema.ts';
import { computeContentHash } from './content-hash.ts';
import { parseAssessmentFile } from './parse-assessment-file.ts';
import { problemValues } from './problem-codes.ts';
import { sortAnswers } from './sort-answers.ts';
import { writeAssessmentFile } from './write-assessment-file.ts';

function parse(bytes: Uint8Array): Assessment {
	const parsed = parseAssessmentFile(bytes);
	if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
	return parsed.value;
}

describe('assessment file', () => {
	it('parses back to an equal assessment and the same bytes, for any assessment', () => {
		fc.assert(
			fc.property(arbitraryAssessment, (assessment) => {
				const bytes = writeAssessmentFile(assessment);
				const readBack = parse(bytes);
				expect(readBack).toEqual({ ...assessment, answers: sortAnswers(assessment.answers) });
				expect(writeAssessmentFile(readBack)).toEqual(bytes);
				expect(computeContentHash(readBack)).toBe(computeContentHash(assessment));
			}),
			{ numRuns: 500 }
		);
	});

	it('is the same in whatever order the answers were given', () => {
		fc.assert(
			fc.property(arbitraryAssessment, (assessment) => {
				const reversed = { ...assessment, answers: assessment.answers.toReversed() };
				expect(writeAssessmentFile(reversed)).toEqual(writeAssessmentFile(assessment));
			}),
			{ numRuns: 100 }
		);
	});
});

const bytes = writeAssessmentFile(sampleAssessment());
const place = fc.nat(bytes.length - 1);
const foreignValue = fc.constantFrom(
	'null',
	'-1',
	'1e999',
	'1e-400',
	'NaN',
	'""',
	'[]',
	'{}',
	'true',
	'"\\ud800"',
	'"\\u0000"',
	'{"__proto__":1}',
	'[[[[]]]]'
);

/** A valid file after one accident: cut, a byte flipped, a piece repeated or lost, a value of another type. */
const mutation: fc.Arbitrary<Uint8Array> = fc.oneof(
	place.map((end) => bytes.slice(0, end)),
	fc.tuple(place, fc.integer({ min: 1, max: 255 })).map(([at, mask]) => {
		const copy = bytes.slice();
		copy[at] = (copy[at] ?? 0) ^ mask;
		return copy;
	}),
	fc
		.tuple(place, place)
		.map(([from, to]) => Buffer.concat([bytes.slice(0, from), bytes.slice(Math.min(from, to))])),
	fc
		.tuple(place, place)
		.map(([from, to]) => Buffer.concat([bytes.slice(0, from), bytes.slice(Math.max(from, to))])),
	fc.tuple(fc.nat(120), foreignValue).map(([index, value]) => replaceValue(index, value))
);

const text = new TextDecoder().decode(bytes);
const values = [...text.matchAll(/(?<=:)("(?:[^"\\]|\\.)*"|\d+|true|\{\}|\[\])/g)];

function replaceValue(index: number, value: string): Uint8Array {
	const found = values[index % values.length];
	if (!found) throw new Error('The sample file has no values.');
	const end = found.index + found[0].length;
	return new TextEncoder().encode(text.slice(0, found.index) + value + text.slice(end));
}

describe('damaged assessment file', () => {
	it('is refused with known problems or says exactly the same, in 10,000 accidents', () => {
		const content = computeContentHash(sampleAssessment());
		fc.assert(
			fc.property(mutation, (damaged) => {
				const parsed = parseAssessmentFile(damaged);
				if (parsed.ok) return computeContentHash(parsed.value) === content;
				return (
					parsed.problems.length > 0 &&
					parsed.problems.every(
						({ code, values: told, message }) =>
							message !== '' &&
							Object.keys(told ?? {})
								.sort()
								.join() === [...problemValues[code]].sort().join()
					)
				);
			}),
			{ numRuns: 10_000 }
		);
	});

	it('never throws, whatever the text', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (anything) => {
				expect(parseAssessmentFile(anything).ok).toBe(false);
			}),
			{ numRuns: 1000 }
		);
	});
});
