import { afterEach, describe, expect, it, vi } from 'vitest';
import { sampleAssessment } from '../../../tests/fixtures/sample-assessment.ts';
import { writeAssessmentFile } from '../core/assessment/write-assessment-file.ts';
import { saveAssessmentFile } from './save-assessment-file.ts';

afterEach(() => {
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
	vi.useRealTimers();
});

describe('saveAssessmentFile', () => {
	it('offers the bytes under the organisation’s name and lets go of them later', async () => {
		vi.useFakeTimers();
		const link = { href: '', download: '', click: vi.fn(), remove: vi.fn() };
		const append = vi.fn();
		vi.stubGlobal('document', { createElement: () => link, body: { append } });
		const offered: Blob[] = [];
		vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
			if (blob instanceof Blob) offered.push(blob);
			return 'blob:offered';
		});
		const revoke = vi.spyOn(URL, 'revokeObjectURL');
		const { name, answers } = saveAssessmentFile(sampleAssessment());
		expect(name).toBe('2026-03-14 Comune di Łódź “Škofja Loka” – Innesto.innesto.json');
		expect(answers).toBe(5);
		expect(link).toMatchObject({ href: 'blob:offered', download: name });
		expect(append).toHaveBeenCalledWith(link);
		expect(link.click).toHaveBeenCalledOnce();
		expect(link.remove).toHaveBeenCalledOnce();
		expect(new Uint8Array(await offered[0]!.arrayBuffer())).toEqual(
			new Uint8Array(writeAssessmentFile(sampleAssessment()))
		);
		expect(revoke).not.toHaveBeenCalled();
		vi.advanceTimersByTime(60_000);
		expect(revoke).toHaveBeenCalledWith('blob:offered');
	});

	it('offers nothing that cannot be read back', () => {
		const createObjectURL = vi.spyOn(URL, 'createObjectURL');
		const broken = { ...sampleAssessment(), respondents: [] };
		expect(() => saveAssessmentFile(broken)).toThrow(
			expect.objectContaining({ code: 'not-verified' })
		);
		expect(createObjectURL).not.toHaveBeenCalled();
	});
});
