import { describe, expect, it, vi } from 'vitest';
import { sampleAssessment } from '../../../tests/fixtures/sample-assessment.ts';
import { writeAssessmentFile } from '../core/assessment/write-assessment-file.ts';
import { readAssessmentFile } from './read-file.ts';

const bytes = writeAssessmentFile(sampleAssessment());
const opened = { ok: true, value: sampleAssessment() };
const refused = (code: string) => ({ ok: false, problems: [{ code }] });

describe('readAssessmentFile', () => {
	it('opens an assessment whatever its name says', async () => {
		expect(await readAssessmentFile(new File([bytes], 'holiday.jpg'))).toEqual(opened);
	});

	it('refuses 50 MB by size within a second, without reading', async () => {
		const arrayBuffer = vi.fn(() => Promise.reject(new Error('was read')));
		const started = performance.now();
		const result = await readAssessmentFile({ size: 50 * 1024 * 1024, arrayBuffer });
		expect(performance.now() - started).toBeLessThan(1000);
		expect(result).toMatchObject({
			ok: false,
			problems: [{ code: 'too-large', values: { megabytes: 50, limit: 20 } }]
		});
		expect(arrayBuffer).not.toHaveBeenCalled();
	});

	it('says so when the file cannot be read', async () => {
		const arrayBuffer = () => Promise.reject(new DOMException('moved', 'NotReadableError'));
		expect(await readAssessmentFile({ size: 10, arrayBuffer })).toMatchObject(
			refused('unreadable')
		);
	});

	it('opens a report by the data inside it', async () => {
		const pdf = new Blob(['%PDF-1.7 … %%EOF']);
		expect(await readAssessmentFile(pdf, () => Promise.resolve(bytes))).toEqual(opened);
	});

	it.each([
		['without data', '%%EOF', () => Promise.resolve(null), 'pdf-without-data'],
		['cut short', '', () => Promise.resolve(null), 'pdf-damaged'],
		['that is damaged', '%%EOF', () => Promise.reject(new Error('broken')), 'pdf-damaged'],
		['of another program', '%%EOF', () => Promise.resolve(new Uint8Array([1])), 'text']
	])('says what is wrong with a PDF %s', async (_what, end, read, code) => {
		const result = await readAssessmentFile(new Blob(['%PDF-1.4', end]), read);
		expect(result).toMatchObject(code === 'text' ? refused('foreign-file') : refused(code));
	});

	it('reads the PDF only when the file is one', async () => {
		const read = vi.fn(() => Promise.resolve(null));
		expect(await readAssessmentFile(new Blob(['PK\x03\x04']), read)).toMatchObject(
			refused('foreign-file')
		);
		expect(read).not.toHaveBeenCalled();
	});

	it('reads a large legal assessment in less than five seconds', async () => {
		const answers = Array.from({ length: 20_000 }, (_, index) => ({
			respondent: index % 2 === 0 ? 'respondent-one' : 'respondent-two',
			question: `question-${index}`,
			revision: 1,
			changedAt: '2026-11-22T10:00:00Z',
			answer: { kind: 'level' as const, level: 3 as const, comment: 'x'.repeat(200), meaning: 1 }
		}));
		const large = writeAssessmentFile({ ...sampleAssessment(), answers });
		const started = performance.now();
		expect((await readAssessmentFile(new Blob([large]))).ok).toBe(true);
		expect(performance.now() - started).toBeLessThan(5000);
	});
});
