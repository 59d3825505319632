import { describe, expect, it } from 'vitest';
import { parseAssessmentFile } from '../core/assessment/parse-assessment-file.ts';
import { answerAll, buildTinyAssessment, level } from '../report/model/fixtures/tiny-report.ts';
import { buildTinyQuestionnaire } from '../report/model/fixtures/tiny-questionnaire.ts';
import { loadFontsNode } from '../report/pdf/load-fonts-node.ts';
import { readAttachment } from '../report/pdf/read-attachment.ts';
import { makeReport, previewReport, type ReportChoice } from './make-report.ts';

const fonts = await loadFontsNode();
const assessment = buildTinyAssessment(answerAll(level(3, 'B')));

function make(
	choice: ReportChoice,
	language: 'it' | 'en' = 'it',
	onprogress?: (n: number) => void
) {
	const questionnaire = buildTinyQuestionnaire(language, 'municipality');
	return makeReport({ questionnaire, assessment, choice }, fonts, onprogress);
}

describe('making a report', () => {
	it('gives the same bytes for the same answers and choice', () => {
		const [first, second] = [make({ withData: true }), make({ withData: true })];
		expect(Buffer.from(first.bytes).equals(Buffer.from(second.bytes))).toBe(true);
	});

	it('puts the whole assessment into a report with data', () => {
		const attachment = readAttachment(make({ withData: true }).bytes);
		const read = attachment && parseAssessmentFile(attachment);
		expect(read).toMatchObject({ ok: true, value: { id: assessment.id } });
	});

	it('puts nothing into a report without data', () => {
		expect(readAttachment(make({ withData: false }).bytes)).toBeNull();
	});

	it('has fewer pages when chapters are left out', () => {
		const whole = make({ withData: false });
		const short = make({ withData: false, chapters: ['summary'] });
		expect(short.pages ?? 0).toBeLessThan(whole.pages ?? 0);
	});

	it('is previewed with the chapters and marks of the file, without what it carries', () => {
		const questionnaire = buildTinyQuestionnaire('it', 'municipality');
		const preview = (choice: ReportChoice) => previewReport({ questionnaire, assessment, choice });
		const working = preview({ withData: true, chapters: ['summary', 'method'] });
		expect(working.chapters.map(({ id }) => id)).toEqual(['summary', 'method']);
		expect(structuredClone(working)).toEqual(working);
		expect(working.cover).not.toEqual(preview({ withData: false }).cover);
	});

	it('differs by language', () => {
		const [italian, english] = [make({ withData: false }), make({ withData: false }, 'en')];
		expect(Buffer.from(italian.bytes).equals(Buffer.from(english.bytes))).toBe(false);
	});

	it('tells a progress that never goes back and ends whole', () => {
		const shares: number[] = [];
		make({ withData: true }, 'it', (share) => shares.push(share));
		expect([...shares].sort((first, second) => first - second)).toEqual(shares);
		expect(shares.at(-1)).toBeCloseTo(1);
	});
});
