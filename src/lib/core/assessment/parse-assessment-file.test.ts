import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { sampleAssessment, sampleRecord } from '../../../../tests/fixtures/sample-assessment.ts';
import { clearAnswer } from './cleared-answer.ts';
import { assessmentFileSchema } from './file-format.ts';
import { parseAssessmentFile } from './parse-assessment-file.ts';
import { writeAssessmentFile } from './write-assessment-file.ts';

const fixture = new URL(
	'../../../../tests/fixtures/files/assessment-v1.innesto.json',
	import.meta.url
);
const text = new TextDecoder().decode(writeAssessmentFile(sampleAssessment()));

function problemsOf(content: string | Uint8Array) {
	const parsed = parseAssessmentFile(content);
	return parsed.ok ? [] : parsed.problems;
}

function codesOf(content: string | Uint8Array): string[] {
	return problemsOf(content).map(({ code }) => code);
}

describe('parseAssessmentFile', () => {
	it('gives back what was written', () => {
		expect(parseAssessmentFile(text)).toEqual({ ok: true, value: sampleAssessment() });
	});

	it('opens the frozen file of format version 1 and writes the same bytes again', () => {
		const bytes = readFileSync(fixture);
		expect(createHash('sha256').update(bytes).digest('hex')).toBe(
			'6c4af90febce7535d3749772c08a2c13c46a9d0d61c37bcb5a8255e3c41e1219'
		);
		const parsed = parseAssessmentFile(bytes);
		if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
		expect(parsed.value).toEqual(sampleAssessment());
		expect(Buffer.from(writeAssessmentFile(parsed.value))).toEqual(bytes);
	});

	it('opens a file that says the language of its texts, and one that does not', () => {
		const spoken = { ...sampleAssessment(), language: 'en' } as const;
		expect(parseAssessmentFile(writeAssessmentFile(spoken))).toEqual({ ok: true, value: spoken });
		expect(sampleAssessment()).not.toHaveProperty('language');
	});

	it('reads a file another program wrote anew: order, spaces, byte order mark, decomposed letters', () => {
		const file = z.parse(assessmentFileSchema, JSON.parse(text));
		file.assessment.answers.reverse();
		const rewritten = `\uFEFF${JSON.stringify(file, null, 2).normalize('NFD')}`;
		expect(parseAssessmentFile(new TextEncoder().encode(rewritten))).toEqual({
			ok: true,
			value: sampleAssessment()
		});
	});

	it('leaves out answers that were taken away', () => {
		const sample = sampleAssessment();
		const answers = [...sample.answers, sampleRecord('never-mind', clearAnswer(1), 7)];
		const parsed = parseAssessmentFile(writeAssessmentFile({ ...sample, answers }));
		expect(parsed).toEqual({ ok: true, value: sample });
	});

	it('says of a newer version which one it is and which can be read', () => {
		const newer = text.replace('"formatVersion":1', '"formatVersion":7');
		expect(problemsOf(newer)).toMatchObject([
			{ code: 'newer-version', values: { found: 7, supported: 1 } }
		]);
	});

	it('says of a wrong level where it is, what was found and which question it answers', () => {
		const wrong = text.replace('"level":3', '"level":7');
		expect(problemsOf(wrong)).toMatchObject([
			{
				code: 'wrong-level',
				path: 'assessment.answers[0].answer.level',
				values: { found: '7', question: 'convenor-mandate' }
			}
		]);
	});

	it.each([
		['"level":3', '"level":"3"', 'wrong-level'],
		['"level":3', '"level":2.5', 'wrong-level'],
		['"level":3,', '', 'missing-field'],
		['"evidence":"A"', '"evidence":"E"', 'wrong-value'],
		['"kind":"level"', '"kind":"perhaps"', 'wrong-value'],
		['"flag":true', '"flag":"yes"', 'wrong-type'],
		['"flag":true', '"flagged":true', 'unknown-field'],
		['"revision":12', '"revision":-1', 'out-of-range'],
		['"deadline":"2027-02-28"', '"deadline":"28/02/2027"', 'wrong-form'],
		['"deadline":"2027-02-28"', '"deadline":"2027-13-01"', 'wrong-form'],
		['https://example.org/delibera', 'javascript:alert(1)', 'wrong-form'],
		['"name":"Ufficio welfare"', `"name":"${'x'.repeat(201)}"`, 'too-long'],
		['"population":"from-15000"', '"constructor":"x"', 'forbidden-key'],
		['"population":"from-15000"', '"__proto__":{"polluted":true}', 'forbidden-key'],
		['"formatVersion":1', '"formatVersion":"1"', 'wrong-value'],
		['Albo pretorio', 'Albo Pretorio', 'content-changed']
	])('refuses %s written as %s: %s', (right, wrong, code) => {
		expect(text).toContain(right);
		expect(codesOf(text.replace(right, wrong))).toEqual([code]);
	});

	it('reports every problem at once, each with its path', () => {
		const wrong = text.replace('"level":3', '"level":9').replace('"flag":true', '"flag":1');
		expect(problemsOf(wrong).map(({ path }) => path)).toEqual([
			'assessment.answers[0].answer.level',
			'assessment.answers[0].answer.flag'
		]);
	});

	it('lists a hundred problems at most and counts the others', () => {
		const sample = sampleAssessment();
		const answers = Array.from({ length: 150 }, (_, index) =>
			sampleRecord(`question-${index}`, { kind: 'unknown', meaning: 1 })
		);
		const many = new TextDecoder()
			.decode(writeAssessmentFile({ ...sample, answers }))
			.replaceAll('"kind":"unknown"', '"kind":"?"');
		const problems = problemsOf(many);
		expect(problems).toHaveLength(101);
		expect(problems.at(-1)).toMatchObject({ code: 'more-problems', values: { count: 150 } });
	});

	it('refuses repeated answers, respondents, agreed answers and actions, and unknown respondents', () => {
		const sample = sampleAssessment();
		const broken = {
			...sample,
			respondents: [...sample.respondents, ...sample.respondents.slice(0, 1)],
			answers: [
				...sample.answers,
				...sample.answers.slice(0, 1),
				{ ...sampleRecord('other', { kind: 'unknown', meaning: 1 }), respondent: 'nobody-known' }
			],
			consensus: [...sample.consensus, ...sample.consensus],
			plan: [...sample.plan, ...sample.plan.slice(0, 1)]
		};
		expect(codesOf(writeAssessmentFile(broken))).toEqual([
			'duplicate-respondent',
			'duplicate-answer',
			'duplicate-consensus',
			'duplicate-action',
			'unknown-respondent'
		]);
	});

	it('changes nothing about objects when a file carries prototype keys at every level', () => {
		const before = Object.getOwnPropertyNames(Object.prototype);
		for (const key of ['__proto__', 'constructor', 'prototype']) {
			const hostile = text.replaceAll('{', `{"${key}":{"polluted":1},`).replaceAll(',}', '}');
			expect(codesOf(hostile)).toContain('forbidden-key');
		}
		expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
		expect('polluted' in {}).toBe(false);
	});
});

describe('parseAssessmentFile on damaged files', () => {
	it('says of a file cut anywhere that it ends too early, or that it is no file of ours', () => {
		for (let length = 1; length < text.length; length += 7)
			expect(codesOf(text.slice(0, length))).toEqual(['truncated']);
		expect(problemsOf(text.slice(0, 100))).toMatchObject([{ values: { length: 100 } }]);
	});

	it('refuses an empty file', () => {
		expect(codesOf('')).toEqual(['empty']);
		expect(codesOf(new Uint8Array())).toEqual(['empty']);
		expect(codesOf(' \n\t')).toEqual(['empty']);
	});

	it('refuses JSON that does not parse', () => {
		expect(codesOf('{"format": innesto-assessment}')).toEqual(['not-json']);
	});

	it('refuses bytes that are not UTF-8', () => {
		const bytes = writeAssessmentFile(sampleAssessment());
		bytes[bytes.indexOf(0xc5)] = 0xff;
		expect(codesOf(bytes)).toEqual(['not-text']);
		expect(codesOf(Buffer.from(`\uFEFF${text}`, 'utf16le'))).toEqual(['not-text']);
	});

	it('stops at a million brackets without parsing them', () => {
		const started = performance.now();
		expect(codesOf('['.repeat(1_000_000))).toEqual(['too-deep']);
		expect(codesOf('{"a":'.repeat(1_000_000))).toEqual(['too-deep']);
		expect(performance.now() - started).toBeLessThan(1000);
	});

	it('refuses lists and objects far larger than ours before looking into them', () => {
		const list = text.replace('"consensus":[', `"consensus":[${'0,'.repeat(20_001)}`);
		expect(problemsOf(list)).toMatchObject([{ code: 'too-many', path: 'assessment.consensus' }]);
		const fields = Array.from({ length: 1001 }, (_, index) => `"k${index}":1`).join();
		expect(codesOf(text.replace('"facts":{', `"facts":{${fields},`))).toEqual(['too-many']);
	});
});
