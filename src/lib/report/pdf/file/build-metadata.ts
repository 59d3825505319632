import type { ReportDocument } from '../../model/document.ts';
import { cleanLine } from '../text/clean-line.ts';
import { toBinaryString } from './pdf-syntax.ts';

const namespaces = {
	dc: 'http://purl.org/dc/elements/1.1/',
	xmp: 'http://ns.adobe.com/xap/1.0/',
	pdf: 'http://ns.adobe.com/pdf/1.3/',
	pdfaid: 'http://www.aiim.org/pdfa/ns/id/',
	pdfuaid: 'http://www.aiim.org/pdfua/ns/id/',
	pdfaExtension: 'http://www.aiim.org/pdfa/ns/extension/',
	pdfaSchema: 'http://www.aiim.org/pdfa/ns/schema#',
	pdfaProperty: 'http://www.aiim.org/pdfa/ns/property#'
};

/** PDF/A allows properties of PDF/UA only when their schema is told. */
const pdfUaSchema =
	'<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">' +
	'<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>' +
	`<pdfaSchema:namespaceURI>${namespaces.pdfuaid}</pdfaSchema:namespaceURI>` +
	'<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>' +
	'<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">' +
	'<pdfaProperty:name>part</pdfaProperty:name>' +
	'<pdfaProperty:valueType>Integer</pdfaProperty:valueType>' +
	'<pdfaProperty:category>internal</pdfaProperty:category>' +
	'<pdfaProperty:description>Part of PDF/UA</pdfaProperty:description>' +
	'</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>';

/** The metadata of the file (XMP): accessible, and archivable with its data (3a) or without (2a). */
export function buildMetadata(document: ReportDocument, creator: string, producer: string): string {
	const prefixes = Object.entries(namespaces).map(([name, uri]) => `xmlns:${name}="${uri}"`);
	const author = cleanLine(document.author);
	const body = [
		'<dc:format>application/pdf</dc:format>',
		alternative('dc:title', cleanLine(document.title)),
		author && `<dc:creator><rdf:Seq><rdf:li>${escapeXml(author)}</rdf:li></rdf:Seq></dc:creator>`,
		alternative('dc:description', cleanLine(document.subject)),
		`<dc:language><rdf:Bag><rdf:li>${document.language}</rdf:li></rdf:Bag></dc:language>`,
		`<xmp:CreateDate>${document.date}</xmp:CreateDate>`,
		`<xmp:ModifyDate>${document.date}</xmp:ModifyDate>`,
		`<xmp:CreatorTool>${escapeXml(creator)}</xmp:CreatorTool>`,
		`<pdf:Producer>${escapeXml(producer)}</pdf:Producer>`,
		`<pdfaid:part>${document.attachment ? 3 : 2}</pdfaid:part>`,
		'<pdfaid:conformance>A</pdfaid:conformance>',
		'<pdfuaid:part>1</pdfuaid:part>',
		pdfUaSchema
	];
	const xml = [
		'<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
		'<x:xmpmeta xmlns:x="adobe:ns:meta/">',
		'<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
		`<rdf:Description rdf:about="" ${prefixes.join(' ')}>`,
		...body.filter(Boolean),
		'</rdf:Description></rdf:RDF></x:xmpmeta>',
		'<?xpacket end="w"?>'
	].join('\n');
	return toBinaryString(new TextEncoder().encode(xml));
}

function alternative(property: string, text: string): string {
	if (text === '') return '';
	const item = `<rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li>`;
	return `<${property}><rdf:Alt>${item}</rdf:Alt></${property}>`;
}

function escapeXml(text: string): string {
	return text
		.replace(/[\ufffe\uffff]/g, '')
		.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
