import { describe, expect, it } from 'vitest';
import { result as english } from '../../i18n/messages/en/result.ts';
import { result as italian } from '../../i18n/messages/it/result.ts';
import {
	answerAll,
	buildTinyContext,
	level,
	type TinyAnswers
} from '../../report/model/fixtures/tiny-report.ts';
import { describeNumbers } from './describe-numbers.ts';

const unknown = { kind: 'unknown', meaning: 1 } as const;
const ids = (answers: TinyAnswers) =>
	describeNumbers(buildTinyContext(answers), italian).map(({ id }) => id);

describe('the numbers of the result', () => {
	it('each say what they come from, in both languages', () => {
		for (const words of [italian, english]) {
			const numbers = describeNumbers(buildTinyContext(answerAll(level(3, 'B'))), words);
			expect(numbers.length).toBeGreaterThan(4);
			for (const number of numbers) {
				expect(number.sentences.length, number.id).toBeGreaterThan(0);
				expect(`${number.value}${number.sentences.join('')}`).not.toMatch(/NaN|undefined|null/);
			}
		}
	});

	it('leave out the support where the verdict has none', () => {
		expect(ids(answerAll(level(3, 'B')))).toContain('support');
		expect(ids({ ...answerAll(level(3, 'B')), mandate: level(0, 'B') })).not.toContain('support');
	});

	it('show the bounds only while something is unknown', () => {
		expect(ids(answerAll(level(3, 'B')))).not.toContain('bounds');
		expect(ids({ ...answerAll(level(3, 'B')), desks: unknown })).toContain('bounds');
	});

	it('have no readiness where nothing has a level', () => {
		expect(ids({})).not.toContain('readiness');
	});
});
