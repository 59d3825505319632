import { deflateSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadFontsNode } from '../../../src/lib/report/pdf/load-fonts-node.ts';
import { renderPdf } from '../../../src/lib/report/pdf/render-pdf.ts';
import { sampleDocument } from '../pdf/sample-document.ts';
import { breakBytes, breakDictionary } from './break-pdf.ts';
import { checkPdf } from './check-pdf.ts';

let sound: Uint8Array;

beforeAll(async () => {
	sound = renderPdf(sampleDocument, await loadFontsNode()).bytes;
});

function checkBytes(pattern: RegExp, replacement: string): readonly string[] {
	return checkPdf(breakBytes(sound, pattern, replacement));
}

describe('the metadata', () => {
	it('stand open in a packet of their own', () => {
		const type = /\/Type \/Metadata\s+\/Subtype \/XML/;
		const untyped = breakDictionary(sound, type, '/Type /Metadata');
		expect(checkPdf(untyped)).toEqual(['metadata are no XML']);
		expect(checkBytes(/<\?xpacket begin/, '<?xracket begin')).toEqual(['metadata are no packet']);
	});

	it('are not packed', () => {
		const text = Buffer.from(sound).toString('latin1');
		const [, packet = ''] =
			/stream\n(<\?xpacket begin[\s\S]*<\?xpacket end="w"\?>)/.exec(text) ?? [];
		const packed = deflateSync(Buffer.from(packet, 'latin1')).toString('latin1');
		const head = `/Length ${packed.length} /Filter /FlateDecode /Type /Metadata /Subtype /XML`;
		const object = `<<${head}>>\nstream\n${packed}\nendstream\nendobj`;
		const whole = /<<[^<>]*\/Type \/Metadata[^<>]*>>\s*stream[\s\S]*?endobj/;
		expect(checkBytes(whole, object)).toEqual(['metadata are packed']);
	});

	it('say what the file follows', () => {
		expect(checkBytes(/<pdfuaid:part>1</, '<pdfuaid:part>2<')).toEqual([
			'metadata lack <pdfuaid:part>1</pdfuaid:part>'
		]);
		expect(checkBytes(/conformance>A</, 'conformance>B<')).toEqual([
			'metadata lack <pdfaid:conformance>A</pdfaid:conformance>'
		]);
	});

	it.each([
		['Author is not dc:creator', /<dc:creator>[\s\S]*<\/dc:creator>/, ''],
		['Creator is not xmp:CreatorTool', /CreatorTool>Innesto/, 'CreatorTool>Innesta'],
		['ModDate is not xmp:ModifyDate', /<xmp:ModifyDate>2026-11-22T/, '<xmp:ModifyDate>2026-11-22 ']
	])('agree with the Info dictionary: %s', (problem, pattern, replacement) => {
		expect(checkBytes(pattern, replacement)).toEqual([problem]);
	});

	it.each([
		['Title is not dc:title', /\/Title <FEFF(?=[^>]*>.*\/CreationDate)/, '/Title <FEFF0058'],
		['Subject is not dc:description', /\/Subject <FEFF/, '/Subject <FEFF0058'],
		['Producer is not pdf:Producer', /\/Producer <FEFF/, '/Producer <FEFF0058'],
		['CreationDate is not xmp:CreateDate', /CreationDate \(D:20261122/, 'CreationDate (D:20261123']
	])(
		'agree with the Info dictionary, when that says other things: %s',
		(problem, pattern, other) => {
			expect(checkPdf(breakDictionary(sound, pattern, other))).toEqual([problem]);
		}
	);

	it('have a title', () => {
		expect(checkBytes(/<dc:title>[\s\S]*<\/dc:title>/, '')).toEqual([
			'metadata lack <dc:title>',
			'Title is not dc:title'
		]);
	});
});
