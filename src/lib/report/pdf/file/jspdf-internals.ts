import type { jsPDF } from 'jspdf';
import { ReportError } from '../report-error.ts';
import { joinGlyphs } from './join-glyphs.ts';
import type { FaceMetrics } from '../text/typeface.ts';

interface StreamOptions {
	readonly data: string;
	readonly additionalKeyValues: readonly { readonly key: string; readonly value: string }[];
	readonly filters: readonly string[];
	readonly objectId: number;
}

/** The undocumented part of jsPDF 4.2.1 that the renderer stands on. */
export interface JsPdfInternals {
	readonly write: (content: string) => void;
	readonly newObject: () => number;
	readonly newObjectDeferred: () => number;
	readonly newObjectDeferredBegin: (id: number, writeHeader: boolean) => void;
	readonly putStream: (options: StreamOptions) => void;
	readonly getPageInfo: (page: number) => { readonly objId: number };
	readonly subscribe: (event: PdfEvent, handler: (argument: unknown) => void) => void;
	readonly setPdfVersion: (version: string) => void;
	readonly loadFace: (name: string) => { readonly resource: string; readonly metrics: FaceMetrics };
}

/** The events of a jsPDF document that the renderer writes in, in the order they come. */
export const pdfEvents = ['putPage', 'putXobjectDict', 'postPutResources', 'putCatalog'] as const;
export type PdfEvent = (typeof pdfEvents)[number];

type AnyFunction = (...args: unknown[]) => unknown;

/** Takes hold of what the renderer needs; throws when this is not the version it knows. */
export function readInternals(pdf: jsPDF): JsPdfInternals {
	const internal = asRecord(pdf.internal, 'internal');
	const events = asRecord(internal.events, 'internal.events');
	const own = asRecord(Reflect.get(pdf, '__private__'), '__private__');
	const take = (name: string): AnyFunction => {
		const found = asFunction(internal[name], `internal.${name}`);
		return (...args) => found.apply(internal, args);
	};
	const write = take('write');
	const newObject = take('newObject');
	const newObjectDeferred = take('newObjectDeferred');
	const newObjectDeferredBegin = take('newObjectDeferredBegin');
	const putStream = take('putStream');
	const getPageInfo = take('getPageInfo');
	const getFont = take('getFont');
	const subscribe = asFunction(events.subscribe, 'internal.events.subscribe');
	const setPdfVersion = asFunction(own.setPdfVersion, 'setPdfVersion');
	return {
		write: (content) => void write(content),
		newObject: () => Number(newObject()),
		newObjectDeferred: () => Number(newObjectDeferred()),
		newObjectDeferredBegin: (id, writeHeader) => void newObjectDeferredBegin(id, writeHeader),
		putStream: (options) => void putStream(options),
		getPageInfo: (page) => ({ objId: Number(asRecord(getPageInfo(page), 'page').objId) }),
		subscribe: (event, handler) => void subscribe.call(events, event, handler),
		setPdfVersion: (version) => void setPdfVersion.call(own, version),
		loadFace: (name) => loadFace(pdf, name, getFont)
	};
}

function loadFace(
	pdf: jsPDF,
	name: string,
	getFont: AnyFunction
): ReturnType<JsPdfInternals['loadFace']> {
	const font = asRecord(getFont(name, 'normal'), 'font');
	const metadata = asRecord(font.metadata, 'font.metadata');
	const outlines = asRecord(metadata.glyf, 'font.metadata.glyf');
	asFunction(outlines.encode, 'font.metadata.glyf.encode');
	Reflect.set(outlines, 'encode', joinGlyphs);
	const glyphOf = asFunction(metadata.characterToGlyph, 'characterToGlyph');
	const widthOf = asFunction(metadata.widthOfGlyph, 'widthOfGlyph');
	const encode = asFunction(Reflect.get(pdf, 'pdfEscape16'), 'pdfEscape16');
	return {
		resource: String(font.id),
		metrics: {
			glyphOf: (codeUnit) => Number(glyphOf.call(metadata, codeUnit)),
			widthOf: (glyph) => Number(widthOf.call(metadata, glyph)),
			encode: (character) => String(encode.call(pdf, character, font))
		}
	};
}

function asRecord(value: unknown, name: string): Readonly<Record<string, unknown>> {
	if (typeof value !== 'object' || value === null) throw unexpected(name);
	return value as Readonly<Record<string, unknown>>;
}

function asFunction(value: unknown, name: string): AnyFunction {
	if (typeof value !== 'function') throw unexpected(name);
	return value as AnyFunction;
}

function unexpected(name: string): ReportError {
	return new ReportError('unexpected-library', `jsPDF has no ${name}: its version is not 4.2.1.`);
}
