import { jsPDF } from 'jspdf';
import type { FontFace, FontFaces, Weight } from '../font-faces.ts';
import { pageHeight, pageWidth } from '../layout/frame.ts';
import { ReportError } from '../report-error.ts';
import type { MissingCharacters } from '../text/missing-characters.ts';
import { Typeface } from '../text/typeface.ts';
import type { Typefaces } from '../text/typefaces.ts';
import { blankOpenAction } from './blank-open-action.ts';
import { readInternals, type JsPdfInternals, type PdfEvent } from './jspdf-internals.ts';
import { packObjects, type LooseObject } from './pack-objects.ts';
import { toBinaryString } from './pdf-syntax.ts';

const faceNames: Readonly<Record<Weight, string>> = {
	regular: 'Inter-Regular',
	semibold: 'Inter-SemiBold'
};
const binaryFaces = new WeakMap<FontFace, string>();

/** A PDF file in the making: jsPDF numbers its objects, embeds the faces and compresses the streams. */
export class PdfFile {
	readonly typefaces: Typefaces;
	readonly #pdf: jsPDF;
	readonly #internals: JsPdfInternals;
	readonly #loose: LooseObject[] = [];
	#info = 0;
	#failure: { readonly cause: unknown } | null = null;

	constructor(faces: FontFaces, missing: MissingCharacters) {
		this.#pdf = new jsPDF({
			unit: 'pt',
			format: [pageWidth, pageHeight],
			compress: true,
			putOnlyUsedFonts: true,
			floatPrecision: 3
		});
		this.#internals = readInternals(this.#pdf);
		this.#internals.setPdfVersion('1.7');
		this.typefaces = {
			regular: this.#addFace('regular', faces.regular, missing),
			semibold: this.#addFace('semibold', faces.semibold, missing)
		};
	}

	get pdf(): jsPDF {
		return this.#pdf;
	}

	get version(): string {
		return jsPDF.version;
	}

	/** Fills the next page, the first being there from the start. */
	addPage(page: number, operations: readonly string[]): void {
		if (page > 1) this.#pdf.addPage([pageWidth, pageHeight]);
		if (page === 1) this.#useFaces();
		this.#internals.write(operations.join('\n'));
	}

	/** Writes entries into the dictionary that is open when an event comes. */
	on(event: PdfEvent, handler: (argument: unknown) => void): void {
		// jsPDF swallows what a handler throws and writes a broken file: the first failure is kept.
		this.#internals.subscribe(event, (argument) => {
			try {
				handler(argument);
			} catch (cause) {
				this.#failure ??= { cause };
			}
		});
	}

	writeEntries(entries: string): void {
		this.#internals.write(entries);
	}

	/** A number for an object to be written later. */
	reserve(): number {
		return this.#internals.newObjectDeferred();
	}

	/** An object without a stream: packed with the others when the file is finished. */
	writeObject(id: number, body: string): void {
		this.#loose.push({ id, body });
	}

	/** A stream object under a number reserved for it; data as char codes 0–255, packed already. */
	writeReservedStream(id: number, entries: Readonly<Record<string, string>>, data: string): void {
		this.#internals.newObjectDeferredBegin(id, true);
		const additionalKeyValues = Object.entries(entries).map(([key, value]) => ({ key, value }));
		this.#internals.putStream({ data, additionalKeyValues, filters: [], objectId: id });
		this.#internals.write('endobj');
	}

	/** A stream object; data as char codes 0–255. */
	writeStream(entries: Readonly<Record<string, string>>, data: string, compress: boolean): number {
		const objectId = this.#internals.newObject();
		const additionalKeyValues = Object.entries(entries).map(([key, value]) => ({ key, value }));
		const filters = compress ? ['FlateEncode'] : [];
		this.#internals.putStream({ data, additionalKeyValues, filters, objectId });
		this.#internals.write('endobj');
		return objectId;
	}

	/** Names the object that says what the file is, in place of jsPDF's own. */
	describeBy(info: number): void {
		this.#info = info;
	}

	/** The object of a page, counted from 1. */
	pageObject(page: number): number {
		return this.#internals.getPageInfo(page).objId;
	}

	finish(): Uint8Array {
		const bytes = new Uint8Array(this.#pdf.output('arraybuffer'));
		if (!this.#failure) return packObjects(blankOpenAction(bytes), this.#loose, this.#info);
		const { cause } = this.#failure;
		if (cause instanceof ReportError) throw cause;
		throw new ReportError('not-rendered', 'The file could not be written.', { cause });
	}

	#addFace(weight: Weight, face: FontFace, missing: MissingCharacters): Typeface {
		const name = faceNames[weight];
		const binary = binaryFaces.get(face) ?? toBinaryString(face.bytes);
		binaryFaces.set(face, binary);
		this.#pdf.addFileToVFS(`${name}.ttf`, binary);
		this.#pdf.addFont(`${name}.ttf`, name, 'normal');
		const { resource, metrics } = this.#internals.loadFace(name);
		return new Typeface(resource, metrics, face.kerning, (character) => missing.add(character));
	}

	/** jsPDF embeds only the faces its own text() has shown: one space each, as an artifact. */
	#useFaces(): void {
		this.#internals.write('/Artifact BMC');
		for (const name of Object.values(faceNames)) {
			this.#pdf.setFont(name, 'normal');
			this.#pdf.text(' ', 0, 0);
		}
		this.#internals.write('EMC');
	}
}
