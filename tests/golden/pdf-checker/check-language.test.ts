import { beforeAll, describe, expect, it } from 'vitest';
import { loadFontsNode } from '../../../src/lib/report/pdf/load-fonts-node.ts';
import { renderPdf } from '../../../src/lib/report/pdf/render-pdf.ts';
import { sampleDocument } from '../pdf/sample-document.ts';
import { breakDictionary, breakStream } from './break-pdf.ts';
import { checkPdf } from './check-pdf.ts';

let sound: Uint8Array;

beforeAll(async () => {
	sound = renderPdf(sampleDocument, await loadFontsNode()).bytes;
});

function checkWith(pattern: RegExp, replacement: string): readonly string[] {
	return checkPdf(breakDictionary(sound, pattern, replacement));
}

describe('the language of a report', () => {
	it('is told for the whole file, or nothing that is read has one', () => {
		expect(checkWith(/\/Lang \(it\)/, '')).toEqual([
			'no language',
			expect.stringMatching(/^\d{3} elements without language$/)
		]);
	});

	it('reaches an element from what it stands in', () => {
		const silent = breakDictionary(sound, /\/Lang \(it\)/, '');
		const told = breakDictionary(silent, /\/S \/Document /, '$&/Lang (it) ');
		expect(checkPdf(told)).toEqual(['no language']);
	});

	it('is written as BCP 47 asks, wherever it stands', () => {
		expect(checkWith(/\/Lang \(it\)/, '/Lang (it_IT)')).toEqual(['“it_IT” is no language']);
		expect(checkWith(/\/Lang \(it\)/, '/Lang ()')).toEqual(['“” is no language']);
		expect(checkWith(/\/S \/H1 /, '$&/Lang (english!) ')).toEqual(['“english!” is no language']);
		const mark = breakStream(sound, /\/H1 <<\/MCID 0>>/, '/H1 <</MCID 0 /Lang (it-)>>');
		expect(checkPdf(mark)).toEqual(['“it-” is no language']);
	});

	it('may change for a part, and change back inside it', () => {
		expect(checkWith(/\/S \/H1 /, '$&/Lang (en-GB) ')).toEqual([]);
		const english = breakDictionary(sound, /\/S \/L /, '$&/Lang (en) ');
		expect(checkPdf(breakDictionary(english, /\/S \/LBody /, '$&/Lang (it) '))).toEqual([]);
	});

	it('is not told again where it does not change', () => {
		expect(checkWith(/\/S \/H1 /, '$&/Lang (IT) ')).toEqual(['H1 repeats the language IT']);
		const english = breakDictionary(sound, /\/S \/L /, '$&/Lang (en) ');
		expect(checkPdf(breakDictionary(english, /\/S \/LBody /, '$&/Lang (en) '))).toEqual([
			'LBody repeats the language en'
		]);
	});
});
