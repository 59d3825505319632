import type { OpenPdf } from './open-pdf.ts';
import { parsePdfDate, parseXmpDate } from './parse-dates.ts';
import { readText } from './pdf-value.ts';
import { nameOf } from './structure-node.ts';

/** Entries of the Info dictionary and the properties that say the same (ISO 19005-1, table 1). */
const twins = [
	['Title', 'dc:title'],
	['Author', 'dc:creator'],
	['Subject', 'dc:description'],
	['Creator', 'xmp:CreatorTool'],
	['Producer', 'pdf:Producer']
] as const;
const dateTwins = [
	['CreationDate', 'xmp:CreateDate'],
	['ModDate', 'xmp:ModifyDate']
] as const;

/** The metadata stand open in the file, say what it is, and agree with the Info dictionary. */
export function checkMetadata(pdf: OpenPdf): readonly string[] {
	const packet = readPacket(pdf);
	const stream = pdf.dictionary(pdf.catalog.get('Metadata'));
	const isTyped =
		nameOf(stream.get('Type')) === 'Metadata' && nameOf(stream.get('Subtype')) === 'XML';
	const isWrapped = /^<\?xpacket begin="\ufeff?" id="\w+"\?>[\s\S]*<\?xpacket end="[rw]"\?>\s*$/;
	const wanted = ['<pdfuaid:part>1</pdfuaid:part>', '<pdfaid:conformance>A</pdfaid:conformance>'];
	return [
		...(isTyped ? [] : ['metadata are no XML']),
		...(stream.has('Filter') ? ['metadata are packed'] : []),
		...(isWrapped.test(packet) ? [] : ['metadata are no packet']),
		...wanted.filter((one) => !packet.includes(one)).map((one) => `metadata lack ${one}`),
		...(readPart(pdf) === null ? ['metadata lack the part of PDF/A'] : []),
		...(readProperty(packet, 'dc:title') ? [] : ['metadata lack <dc:title>']),
		...checkTwins(pdf, packet)
	];
}

/** The part of PDF/A that a file says it follows: 2 or 3, null when it says none of them. */
export function readPart(pdf: OpenPdf): 2 | 3 | null {
	const part = readProperty(readPacket(pdf), 'pdfaid:part');
	if (part === '2') return 2;
	return part === '3' ? 3 : null;
}

function checkTwins(pdf: OpenPdf, packet: string): readonly string[] {
	const info = pdf.dictionary(pdf.trailer.get('Info'));
	const texts = twins.filter(
		([entry, property]) =>
			info.has(entry) && readText(info.get(entry)) !== readProperty(packet, property)
	);
	const dates = dateTwins.filter(([entry, property]) => {
		const told = readProperty(packet, property);
		const instant = parseXmpDate(told);
		if (!info.has(entry)) return told !== null && instant === null;
		return instant === null || parsePdfDate(readText(info.get(entry))) !== instant;
	});
	return [...texts, ...dates].map(([entry, property]) => `${entry} is not ${property}`);
}

function readPacket(pdf: OpenPdf): string {
	const bytes = pdf.stream(pdf.catalog.get('Metadata')) ?? '';
	return Buffer.from(bytes, 'latin1').toString('utf8');
}

/** The text of a property, of its first item when it is a list; null when it is not there. */
function readProperty(packet: string, property: string): string | null {
	const body = new RegExp(`<${property}>([\\s\\S]*?)</${property}>`).exec(packet)?.[1];
	if (body === undefined) return null;
	const item = /<rdf:li[^>]*>([\s\S]*?)<\/rdf:li>/.exec(body)?.[1] ?? body;
	return item.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
}
