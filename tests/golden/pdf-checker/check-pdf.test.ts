import { beforeAll, describe, expect, it } from 'vitest';
import { loadFontsNode } from '../../../src/lib/report/pdf/load-fonts-node.ts';
import { renderPdf } from '../../../src/lib/report/pdf/render-pdf.ts';
import { sampleDocument } from '../pdf/sample-document.ts';
import { breakDictionary, breakStream } from './break-pdf.ts';
import { checkPdf } from './check-pdf.ts';
import { rewritePdf } from './rewrite-pdf.ts';

let sound: Uint8Array;

beforeAll(async () => {
	sound = renderPdf(sampleDocument, await loadFontsNode()).bytes;
});

function breakOne(pattern: RegExp, replacement: string): readonly string[] {
	return checkPdf(breakDictionary(sound, pattern, replacement));
}

/** Another mark around the first heading. */
function breakContent(mark: string): readonly string[] {
	return checkPdf(breakStream(sound, /\/H1 <<\/MCID 0>>/, mark));
}

describe('the checker', () => {
	it('finds nothing in a sound report, also when it was written anew', () => {
		expect(checkPdf(sound)).toEqual([]);
		expect(checkPdf(rewritePdf(sound, {}))).toEqual([]);
	});

	it('rejects a figure without alternative text', () => {
		expect(breakOne(/\/Alt <[^>]*>/, '')).toEqual(['figure without alternative text']);
	});

	it('rejects a footer that is no artifact', () => {
		const opening = /\/Artifact <<\/Type \/Pagination \/Subtype \/Footer[^>]*>> BDC([\s\S]*?)EMC/;
		const problems = checkPdf(breakStream(sound, opening, '$1'));
		expect(problems).toEqual([
			expect.stringMatching(/^page \d+: 2 painted outside marked content$/)
		]);
	});

	it('rejects a table head without scope', () => {
		expect(breakOne(/\/Scope \/Column/, '')).toEqual(['table head without scope']);
	});

	it('rejects marked content with the wrong number', () => {
		const problems = breakContent('/H1 <</MCID 9999>>');
		expect(problems).toContainEqual(expect.stringMatching(/content 9999 belongs to no element$/));
		expect(problems).toContainEqual(expect.stringMatching(/element without its content 0$/));
	});

	it('rejects marked content under another tag than its element', () => {
		const problems = breakContent('/P <</MCID 0>>');
		expect(problems).toEqual([expect.stringMatching(/content 0 is P, not H1$/)]);
	});

	it('rejects a parent tree that names another element', () => {
		const problems = breakOne(/\/Nums \[0 \[(\d+) 0 R (\d+) 0 R/, '/Nums [0 [$2 0 R $1 0 R');
		expect(problems).toContain('page 1: parent tree disagrees on content 0');
	});

	it('rejects a gap between heading levels', () => {
		const problems = breakOne(/\/S \/H2/, '/S /H3');
		expect(problems).toContain('heading level 3 follows level 1');
	});

	it('rejects words that are seen and not read', () => {
		const problems = breakOne(/\/S \/H1 /, '/S /H1 /ActualText <FEFF> ');
		expect(problems).toEqual(['H1 is read as "", not as it is painted']);
	});

	it('rejects an empty reading of more than a hyphen, and one that is told in the page', () => {
		const span = breakOne(/\/S \/H1 /, '/S /Span /ActualText <FEFF> ');
		expect(span).toContain('Span is read as "", not as it is painted');
		const mark = breakContent('/H1 <</MCID 0 /ActualText <FEFF>>>');
		expect(mark).toEqual([
			expect.stringMatching(/^page \d: a mark of H1 replaces what is painted$/)
		]);
	});

	it('rejects a link without description and one to a script', () => {
		const dumb = breakOne(/(\/Subtype \/Link[\s\S]*)\/Contents <[^>]*>/, '$1');
		expect(dumb).toEqual(['link without description']);
		const script = breakOne(/\/URI \(https:[^)]*\)/, '/URI (javascript:alert)');
		expect(script).toEqual(['link to javascript:alert']);
	});

	it('rejects a file without output intent', () => {
		const intent = breakOne(/\/OutputIntents \[<<[\s\S]*?>>\]/, '');
		expect(intent).toEqual(['no output intent']);
	});
});
