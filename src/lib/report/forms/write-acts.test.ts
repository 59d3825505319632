import { describe, expect, it } from 'vitest';
import { readDocx } from '../docx/read-docx.ts';
import {
	answerAll,
	buildTinyAssessment,
	buildTinyInput,
	level
} from '../model/fixtures/tiny-report.ts';
import { buildTinyQuestionnaire } from '../model/fixtures/tiny-questionnaire.ts';
import { writeActs } from './write-acts.ts';

const answers = answerAll(level(2, 'B', { comment: 'Riservato' }));
const options = { withData: true, isWorkingCopy: true };
const assessment = buildTinyAssessment(answers);

describe('the draft acts in Word', () => {
	it('are whole and the same every time, with a heading for each', () => {
		const bytes = writeActs(buildTinyInput(assessment, options), 'it');
		const again = writeActs(buildTinyInput(assessment, options), 'it');
		expect(Buffer.from(again).equals(Buffer.from(bytes))).toBe(true);
		const { paragraphs, tables } = readDocx(bytes);
		expect(paragraphs.filter(({ style }) => style === 'Heading1')).toHaveLength(3);
		expect(tables).toBe(3);
	});

	it('are a copy for others, whatever copy was asked for', () => {
		const shared = writeActs(buildTinyInput(assessment, { withData: false }), 'it');
		const working = writeActs(buildTinyInput(assessment, options), 'it');
		expect(Buffer.from(working).equals(Buffer.from(shared))).toBe(true);
	});

	it('are refused for a company, outside Italy and in another language', () => {
		const company = buildTinyAssessment(answers, { audience: 'company' });
		const abroad = buildTinyAssessment(answers, {
			organization: { name: 'Town', facts: { place: 'elsewhere' } }
		});
		const english = buildTinyInput(assessment, {}, buildTinyQuestionnaire('en', 'municipality'));
		for (const input of [buildTinyInput(company), buildTinyInput(abroad), english])
			expect(() => writeActs(input, 'it')).toThrow(
				expect.objectContaining({ code: 'invalid-document' })
			);
	});
});
