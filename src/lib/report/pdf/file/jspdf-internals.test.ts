import { jsPDF } from 'jspdf';
import { describe, expect, it } from 'vitest';
import { ReportError } from '../report-error.ts';
import { pdfEvents, readInternals } from './jspdf-internals.ts';

describe('the part of jsPDF the renderer stands on', () => {
	it('is there in the pinned version', () => {
		expect(jsPDF.version).toBe('4.2.1');
		expect(() => readInternals(new jsPDF())).not.toThrow();
	});

	it('publishes every event the renderer writes in, in this order', () => {
		const pdf = new jsPDF();
		const internals = readInternals(pdf);
		const heard: string[] = [];
		for (const event of pdfEvents) internals.subscribe(event, () => heard.push(event));
		pdf.output('arraybuffer');
		expect(heard).toEqual([...pdfEvents]);
	});

	it('takes what is written during an event into the dictionary that is open', () => {
		const pdf = new jsPDF();
		const internals = readInternals(pdf);
		internals.subscribe('putPage', () => internals.write('/InPage true'));
		internals.subscribe('putCatalog', () => internals.write('/InCatalog true'));
		const text = pdf.output();
		expect(text).toMatch(/\/Type \/Page\n[^>]*\/InPage true/);
		expect(text).toMatch(/\/Type \/Catalog\n[^>]*\/InCatalog true/);
	});

	it('still writes the opening action that is blanked afterwards', () => {
		expect(new jsPDF().output()).toContain('/OpenAction [3 0 R /FitH null]');
	});

	it('is missed with a clear error when a function disappears', () => {
		const pdf = new jsPDF();
		Reflect.deleteProperty(pdf.internal, 'newObjectDeferred');
		expect(() => readInternals(pdf)).toThrow(ReportError);
		expect(() => readInternals(pdf)).toThrow(/newObjectDeferred/);
	});
});
