import { renderEmf } from '../emf/render-emf.ts';
import { writeAttributes } from '../markup/escape-markup.ts';
import type { FigureBlock } from '../model/document.ts';
import { namespaces } from '../office/xml.ts';
import type { DocxContext } from './docx-context.ts';
import { textWidth } from './page-size.ts';
import { writeParagraph } from './write-paragraph.ts';
import { writeRuns } from './write-runs.ts';

/** Word measures pictures in parts of an inch so small that every unit divides them. */
const emuPerPoint = 12_700;
const twentiethsPerPoint = 20;

/** A chart as a picture in the line, with the words that say what it shows, and its caption below. */
export function writeFigure({ scene, alt, caption }: FigureBlock, context: DocxContext): string[] {
	const id = context.addPicture(renderEmf(scene));
	const number = String(context.pictures.length);
	const scale = Math.min(1, textWidth / twentiethsPerPoint / scene.width);
	const drawing = writeDrawing(
		{ id, number, name: `chart${number}`, alt },
		{ width: scene.width * scale, height: scene.height * scale }
	);
	return [
		writeParagraph(drawing, 'Figure'),
		writeParagraph(writeRuns(caption, context), 'Caption')
	];
}

interface Named {
	/** Of the relation to the picture. */
	readonly id: string;
	/** Among the pictures of the document, from 1. */
	readonly number: string;
	readonly name: string;
	readonly alt: string;
}

/** A picture in the line, its size in points. */
export function writeDrawing(
	{ id, number, name, alt }: Named,
	{ width, height }: { readonly width: number; readonly height: number }
): string {
	const extent = writeAttributes({
		cx: String(Math.round(width * emuPerPoint)),
		cy: String(Math.round(height * emuPerPoint))
	});
	const named = writeAttributes({ id: number, name, descr: alt });
	const picture = [
		`<pic:pic xmlns:pic="${namespaces.picture}"><pic:nvPicPr><pic:cNvPr${named}/><pic:cNvPicPr/></pic:nvPicPr>`,
		`<pic:blipFill><a:blip r:embed="${id}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>`,
		`<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext${extent}/></a:xfrm>`,
		'<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>'
	].join('');
	return [
		'<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">',
		`<wp:extent${extent}/><wp:docPr${named}/>`,
		`<a:graphic xmlns:a="${namespaces.drawing}"><a:graphicData uri="${namespaces.picture}">`,
		`${picture}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`
	].join('');
}
