import { strToU8, zipSync, type Zippable } from 'fflate';
import { escapeMarkup, writeAttributes } from '../markup/escape-markup.ts';
import type { ReportDocument } from '../model/document.ts';
import type { OfficePart } from './office-part.ts';
import { writeRelations } from './write-relations.ts';
import { namespaces, xmlHead } from './xml.ts';

/** What an office file tells of itself. */
export type OfficeProperties = Pick<
	ReportDocument,
	'title' | 'subject' | 'author' | 'date' | 'language'
>;

/** The first day a zip file knows, in local time as its format has it: the same bytes at any hour and place. */
const noTime = new Date(1980, 0, 1);

/**
 * An office file (ECMA-376) of its parts, the main one first. The same parts give the same bytes.
 */
export function packOffice(parts: readonly OfficePart[], properties: OfficeProperties): Uint8Array {
	const [main] = parts;
	const core: OfficePart = {
		path: 'docProps/core.xml',
		type: 'application/vnd.openxmlformats-package.core-properties+xml',
		content: writeCore(properties)
	};
	const root = writeRelations([
		{ id: 'rId1', kind: 'officeDocument', target: main?.path ?? '' },
		{ id: 'rId2', kind: 'core-properties', target: core.path }
	]);
	const files: Zippable = {
		'[Content_Types].xml': strToU8(writeContentTypes([...parts, core])),
		'_rels/.rels': strToU8(root)
	};
	for (const { path, content } of [...parts, core])
		files[path] = typeof content === 'string' ? strToU8(content) : content;
	return zipSync(files, { mtime: noTime, level: 6 });
}

function writeContentTypes(parts: readonly OfficePart[]): string {
	const defaults = [
		{ Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' },
		{ Extension: 'xml', ContentType: 'application/xml' },
		{ Extension: 'emf', ContentType: 'image/x-emf' },
		...(['png', 'jpeg'] as const)
			.filter((format) => parts.some(({ path }) => path.endsWith(`.${format}`)))
			.map((format) => ({ Extension: format, ContentType: `image/${format}` }))
	].map((attributes) => `<Default${writeAttributes(attributes)}/>`);
	const overrides = parts.flatMap(({ path, type }) =>
		type === null
			? []
			: [`<Override${writeAttributes({ PartName: `/${path}`, ContentType: type })}/>`]
	);
	return `${xmlHead}<Types xmlns="${namespaces.contentTypes}">${[...defaults, ...overrides].join('')}</Types>`;
}

function writeCore({ title, subject, author, date, language }: OfficeProperties): string {
	const moment = (name: string) =>
		`<dcterms:${name} xsi:type="dcterms:W3CDTF">${escapeMarkup(date)}</dcterms:${name}>`;
	return [
		`${xmlHead}<cp:coreProperties xmlns:cp="${namespaces.coreProperties}"`,
		' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
		' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
		`<dc:title>${escapeMarkup(title)}</dc:title>`,
		`<dc:subject>${escapeMarkup(subject)}</dc:subject>`,
		`<dc:creator>${escapeMarkup(author)}</dc:creator>`,
		`<dc:language>${escapeMarkup(language)}</dc:language>`,
		moment('created'),
		moment('modified'),
		'</cp:coreProperties>'
	].join('');
}
