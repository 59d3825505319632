import { beforeAll, describe, expect, it } from 'vitest';
import { loadFontsNode } from '../../../src/lib/report/pdf/load-fonts-node.ts';
import { renderPdf } from '../../../src/lib/report/pdf/render-pdf.ts';
import { sampleDocument } from '../pdf/sample-document.ts';
import { checkPdf } from './check-pdf.ts';
import { rewritePdf } from './rewrite-pdf.ts';

let sound: Uint8Array;

beforeAll(async () => {
	sound = renderPdf(sampleDocument, await loadFontsNode()).bytes;
});

function breakDictionary(pattern: RegExp, replacement: string): readonly string[] {
	let changed = 0;
	const dictionary = (text: string): string => {
		if (changed > 0 || !pattern.test(text)) return text;
		changed += 1;
		return text.replace(pattern, replacement);
	};
	const problems = checkPdf(rewritePdf(sound, { dictionary }));
	expect(changed).toBe(1);
	return problems;
}

function breakStream(pattern: RegExp, replacement: string): readonly string[] {
	let changed = 0;
	const stream = (text: string): string => {
		if (changed > 0 || !pattern.test(text)) return text;
		changed += 1;
		return text.replace(pattern, replacement);
	};
	const problems = checkPdf(rewritePdf(sound, { stream }));
	expect(changed).toBe(1);
	return problems;
}

describe('the checker', () => {
	it('finds nothing in a sound report, also when it was written anew', () => {
		expect(checkPdf(sound)).toEqual([]);
		expect(checkPdf(rewritePdf(sound, {}))).toEqual([]);
	});

	it('rejects a figure without alternative text', () => {
		expect(breakDictionary(/\/Alt <[^>]*>/, '')).toEqual(['figure without alternative text']);
	});

	it('rejects a footer that is no artifact', () => {
		const opening = /\/Artifact <<\/Type \/Pagination \/Subtype \/Footer[^>]*>> BDC([\s\S]*?)EMC/;
		const problems = breakStream(opening, '$1');
		expect(problems).toEqual([
			expect.stringMatching(/^page \d+: 2 painted outside marked content$/)
		]);
	});

	it('rejects a table head without scope', () => {
		expect(breakDictionary(/\/Scope \/Column/, '')).toEqual(['table head without scope']);
	});

	it('rejects marked content with the wrong number', () => {
		const problems = breakStream(/\/H1 <<\/MCID 0>>/, '/H1 <</MCID 9999>>');
		expect(problems).toContainEqual(expect.stringMatching(/content 9999 belongs to no element$/));
		expect(problems).toContainEqual(expect.stringMatching(/element without its content 0$/));
	});

	it('rejects marked content under another tag than its element', () => {
		const problems = breakStream(/\/H1 <<\/MCID 0>>/, '/P <</MCID 0>>');
		expect(problems).toEqual([expect.stringMatching(/content 0 is P, not H1$/)]);
	});

	it('rejects a parent tree that names another element', () => {
		const problems = breakDictionary(/\/Nums \[0 \[(\d+) 0 R (\d+) 0 R/, '/Nums [0 [$2 0 R $1 0 R');
		expect(problems).toContain('page 1: parent tree disagrees on content 0');
	});

	it('rejects a gap between heading levels', () => {
		const problems = breakDictionary(/\/S \/H2/, '/S /H3');
		expect(problems).toContain('heading level 3 follows level 1');
	});

	it('rejects words that are seen and not read', () => {
		const problems = breakDictionary(/\/S \/H1 /, '/S /H1 /ActualText <FEFF> ');
		expect(problems).toEqual(['H1 is read as "", not as it is painted']);
	});

	it('rejects a file without language', () => {
		expect(breakDictionary(/\/Lang \(it\)/, '')).toEqual(['no language']);
	});

	it('rejects a link without description and one to a script', () => {
		const dumb = breakDictionary(/(\/Subtype \/Link[\s\S]*)\/Contents <[^>]*>/, '$1');
		expect(dumb).toEqual(['link without description']);
		const script = breakDictionary(/\/URI \(https:[^)]*\)/, '/URI (javascript:alert)');
		expect(script).toEqual(['link to javascript:alert']);
	});

	it('rejects a file without output intent', () => {
		const intent = breakDictionary(/\/OutputIntents \[<<[\s\S]*?>>\]/, '');
		expect(intent).toEqual(['no output intent']);
	});
});
