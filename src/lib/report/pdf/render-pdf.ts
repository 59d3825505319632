import type { ReportDocument } from '../model/document.ts';
import { PdfFile } from './file/pdf-file.ts';
import { writePdf } from './file/write-pdf.ts';
import type { FontFaces } from './font-faces.ts';
import { paintChapter, paintPlacement, type ChapterStart } from './pages/paint-chapter.ts';
import { layoutContents } from './pages/paint-contents.ts';
import { paintCover } from './pages/paint-cover.ts';
import { paintRunningHeads } from './pages/paint-running-heads.ts';
import type { PageContext } from './pages/page-context.ts';
import { ReportError } from './report-error.ts';
import { Pen } from './tagging/pen.ts';
import { StructureElement } from './tagging/structure-element.ts';
import { createHyphenate } from './text/hyphenate.ts';
import { MissingCharacters, type MissingCharacter } from './text/missing-characters.ts';

export interface RenderOptions {
	/** Told how much is done, from 0 to 1, after each chapter. */
	readonly onProgress?: (done: number) => void;
}

export interface RenderedPdf {
	readonly bytes: Uint8Array;
	/** Characters printed as □ because no face has them. */
	readonly missingCharacters: readonly MissingCharacter[];
	readonly pages: number;
}

/**
 * The report as a tagged PDF (PDF/UA-1; PDF/A-3a with its data inside, else 2a). The same document gives the
 * same bytes in Node, page and worker. Throws a `ReportError`.
 */
export function renderPdf(
	document: ReportDocument,
	fonts: FontFaces,
	options: RenderOptions = {}
): RenderedPdf {
	try {
		return render(document, fonts, options);
	} catch (cause) {
		if (cause instanceof ReportError) throw cause;
		throw new ReportError('not-rendered', 'The report could not be made.', { cause });
	}
}

function render(document: ReportDocument, fonts: FontFaces, options: RenderOptions): RenderedPdf {
	const missing = new MissingCharacters();
	const file = new PdfFile(fonts, missing);
	const root = new StructureElement('Document', null);
	const pen = new Pen();
	const context: PageContext = {
		typefaces: file.typefaces,
		missing,
		language: document.language,
		...(document.fallbacks && { fallbacks: document.fallbacks }),
		headings: listHeadings(document),
		hyphenate: createHyphenate(document.language),
		accent: document.accent ?? 'leaf',
		root
	};
	paintCover(document, pen, context);
	paintChapters(document, pen, context, options);
	missing.where = document.title;
	paintRunningHeads(document, pen, file.typefaces);
	const bytes = writePdf(document, root, pen, file);
	options.onProgress?.(1);
	return { bytes, missingCharacters: missing.list(), pages: pen.pages.length };
}

function listHeadings({ chapters }: ReportDocument): ReadonlySet<string> {
	const blocks = chapters.flatMap((chapter) => chapter.blocks);
	return new Set(blocks.flatMap((block) => (block.kind === 'heading' ? [block.id] : [])));
}

/** The chapters, and the contents after the one-page summary that leads the report. */
function paintChapters(
	document: ReportDocument,
	pen: Pen,
	context: PageContext,
	{ onProgress }: RenderOptions
): void {
	const { chapters } = document;
	const before = chapters[0]?.onePage ? 1 : 0;
	const paintContents = reserveContents(document, pen, context);
	let start: ChapterStart = { page: pen.pages.length + 1, from: 0 };
	chapters.forEach((chapter, index) => {
		if (index === before) {
			paintContents.reserve();
			start = { page: pen.pages.length + 1, from: 0 };
		}
		start = paintChapter(chapter, start, pen, context);
		onProgress?.((index + 1) / (chapters.length + 1));
	});
	if (chapters.length <= before) paintContents.reserve();
	paintContents.paint();
}

/** The contents take their place in page and reading order first, and are painted last. */
function reserveContents(
	document: ReportDocument,
	pen: Pen,
	context: PageContext
): { readonly reserve: () => void; readonly paint: () => void } {
	const section = new StructureElement('Sect', context.root);
	const pageOf = (id: string): number => pen.anchors.find((anchor) => anchor.id === id)?.page ?? 0;
	const placement = layoutContents(document, section, context, pageOf);
	let firstPage = 0;
	return {
		reserve: () => {
			firstPage = pen.pages.length + 1;
			pen.goTo(pen.pages.length + placement.pages);
			section.attach();
		},
		paint: () => paintPlacement(placement, firstPage, pen)
	};
}
