import { beforeAll, describe, expect, it } from 'vitest';
import { loadFontsNode } from '../../../src/lib/report/pdf/load-fonts-node.ts';
import { renderPdf } from '../../../src/lib/report/pdf/render-pdf.ts';
import { sampleDocument } from '../pdf/sample-document.ts';
import { breakBytes, breakDictionary, breakTrailer } from './break-pdf.ts';
import { checkPdf } from './check-pdf.ts';

/** With the data inside (PDF/A-3a), and without (2a). */
let three: Uint8Array;
let two: Uint8Array;

beforeAll(async () => {
	const fonts = await loadFontsNode();
	three = renderPdf(sampleDocument, fonts).bytes;
	two = renderPdf({ ...sampleDocument, attachment: null }, fonts).bytes;
});

function checkWith(pattern: RegExp, replacement: string): readonly string[] {
	return checkPdf(breakDictionary(three, pattern, replacement));
}

function checkBytes(pattern: RegExp, replacement: string): readonly string[] {
	return checkPdf(breakBytes(three, pattern, replacement));
}

describe('a report with its data', () => {
	it('is sound as it is', () => {
		expect(checkPdf(three)).toEqual([]);
	});

	it('says how the data belong to it', () => {
		const unrelated = ['attachment without AFRelationship'];
		expect(checkWith(/\/AFRelationship \/Source/, '')).toEqual(unrelated);
		expect(checkWith(/\/AFRelationship \/Source/, '/AFRelationship /Sauce')).toEqual(unrelated);
		expect(checkWith(/\/AF \[\d+ 0 R\]/, '')).toEqual([
			'no associated file in part 3',
			'a file that nothing is associated with',
			'associated files and their names differ'
		]);
		expect(checkWith(/\/Names <<\/EmbeddedFiles .*>>>>/, '')).toEqual([
			'associated files and their names differ'
		]);
	});

	it.each([
		['F', /\/F \(borgo[^)]*\)/, ''],
		['UF', /\/UF <[^>]*>/, '/UF <FEFF>'],
		['Desc', /\/Desc <[^>]*>/, '/Desc <FEFF0020>'],
		['EF F', /\/EF <<\/F \d+ 0 R/, '/EF <<'],
		['EF UF', /(\/EF <<\/F \d+ 0 R )\/UF \d+ 0 R/, '$1']
	])('describes them by %s', (name, pattern, replacement) => {
		expect(checkWith(pattern, replacement)).toEqual([`attachment without ${name}`]);
	});

	it('says what they are, of when and how many', () => {
		const both = (problem: string): readonly string[] => [problem, problem];
		expect(checkWith(/\/Type \/Filespec/, '')).toEqual(['attachment is no Filespec']);
		expect(checkWith(/\/Subtype \/application#2Fjson/, '')).toEqual(
			both('attachment without MIME type')
		);
		expect(checkWith(/\/application#2Fjson/, '/json')).toEqual(
			both('attachment without MIME type')
		);
		expect(checkWith(/\/ModDate \(D:[^)]*\)/, '/ModDate (22 novembre)')).toEqual(
			both('attachment without ModDate')
		);
		expect(checkWith(/\/Size \d+ \/ModDate/, '/Size 1 /ModDate')).toEqual(
			both('attachment of another size than told')
		);
	});

	it('says that it has them', () => {
		expect(checkBytes(/<pdfaid:part>3/, '<pdfaid:part>2')).toEqual([
			'associated files in part 2',
			'names of embedded files in part 2',
			'a file in part 2'
		]);
		expect(checkBytes(/<pdfaid:part>3/, '<pdfaid:part>4')).toContain(
			'metadata lack the part of PDF/A'
		);
	});
});

describe('a report without its data', () => {
	it('is sound as it is', () => {
		expect(checkPdf(two)).toEqual([]);
	});

	it('does not say that it has them', () => {
		expect(checkPdf(breakBytes(two, /<pdfaid:part>2/, '<pdfaid:part>3'))).toEqual([
			'no associated file in part 3'
		]);
	});

	it('carries no file, wherever it hangs', () => {
		const hide = (pattern: RegExp, entry: string): readonly string[] =>
			checkPdf(breakDictionary(two, pattern, `$& ${entry}`));
		expect(hide(/\/Type \/Catalog/, '/AF []')).toEqual(['associated files in part 2']);
		expect(hide(/\/Type \/Catalog/, '/Names <</EmbeddedFiles <</Names []>>>>')).toEqual([
			'names of embedded files in part 2'
		]);
		expect(hide(/\/Subtype \/Link/, '/FS <</Type /Filespec /EF <<>>>>')).toEqual([
			'a file in part 2'
		]);
	});
});

describe('what an archive cannot keep', () => {
	it('is a secret, or a file without identity', () => {
		const [encrypted, anonymous, halved] = [
			breakTrailer(three, /\/Info/, '/Encrypt <</Filter /Standard>> /Info'),
			breakTrailer(three, /\/ID \[[^\]]*\]/, ''),
			breakTrailer(three, /\/ID \[ <(\w+)> <\w+> \]/, '/ID [<$1>]')
		];
		expect(checkPdf(encrypted)).toEqual(['encrypted']);
		expect(checkPdf(anonymous)).toEqual(['no file identifier']);
		expect(checkPdf(halved)).toEqual(['no file identifier']);
	});

	it.each([
		['/SMask <</S /Alpha>>', 'transparency: SMask'],
		['/CA 0.5', 'transparency: CA below 1'],
		['/ca 0', 'transparency: ca below 1'],
		['/BM /Multiply', 'transparency: blend mode Multiply'],
		['/BM [/Normal /Screen]', 'transparency: blend mode Screen'],
		['/Group <</S /Transparency>>', 'transparency: group']
	])('is a layer seen through: %s', (entry, problem) => {
		expect(checkWith(/\/Font <</, `/ExtGState <</G1 <<${entry}>>>> $&`)).toEqual([problem]);
	});

	it('is no layer that hides what is below', () => {
		const solid = '/ExtGState <</G1 <</SMask /None /CA 1 /ca 1.0 /BM /Normal>>>> $&';
		expect(checkWith(/\/Font <</, solid)).toEqual([]);
	});

	it('is a packing by LZW', () => {
		const packed = '$1[/LZWDecode /FlateDecode]';
		expect(checkWith(/(\/Type \/EmbeddedFile[\s\S]*\/Filter )\/FlateDecode/, packed)).toEqual([
			'packed by LZW'
		]);
	});
});
