import { beforeAll, describe, expect, it } from 'vitest';
import type { RichText } from '../../model/document.ts';
import { layoutParagraph } from '../blocks/layout-paragraph.ts';
import { PdfFile } from '../file/pdf-file.ts';
import { loadFontsNode } from '../load-fonts-node.ts';
import { Pen } from '../tagging/pen.ts';
import { StructureElement } from '../tagging/structure-element.ts';
import { createHyphenate } from '../text/hyphenate.ts';
import { MissingCharacters } from '../text/missing-characters.ts';
import type { LayoutContext } from './layout-context.ts';
import { layoutTextLines } from './text-lines.ts';
import { Theme } from './theme.ts';

const parent = new StructureElement('Sect', null);
let context: LayoutContext;

beforeAll(async () => {
	const missing = new MissingCharacters();
	const { typefaces } = new PdfFile(await loadFontsNode(), missing);
	const column = { left: 0, width: 60, measure: 60 };
	const words = {
		language: 'it',
		hyphenate: createHyphenate('it'),
		headings: new Set('')
	} as const;
	context = { typefaces, missing, theme: new Theme(), parent, ...column, ...words };
});

/** A text on one line, its words parted where they may be. */
function layOut(text: RichText): string {
	const lines = layoutTextLines(text, context.theme.style('body'), parent, 500, context).lines;
	const parts = lines.flatMap((line) => line.parts.map((part) => part.text));
	return parts.join('').replaceAll('\u00ad', '|');
}

describe('the words of a text', () => {
	it('part by the rules of the document, or of the language they say they are in', () => {
		const english = { kind: 'in-language', text: ' organisation', language: 'en' } as const;
		expect(layOut(['conciliazione', english])).toBe('con|ci|lia|zione organ|isa|tion');
		expect(layOut('organisation')).not.toBe('organ|isa|tion');
	});

	it('stay whole in strong type, whatever their language', () => {
		expect(layOut([{ kind: 'strong', text: 'organisation', language: 'en' }])).toBe('organisation');
	});
});

describe('what a person wrote', () => {
	it('is parted only when its language is known', () => {
		const text = 'la conciliazione dei tempi';
		const spoken = { kind: 'in-language', text, language: 'it' } as const;
		const paint = (pieces: ReturnType<typeof layoutParagraph>): number => {
			const pen = new Pen();
			pen.goTo(1);
			for (const piece of pieces) piece.paint(pen, 0);
			return pen.pages[0]?.owners.filter(({ type }) => type === 'Span').length ?? 0;
		};
		const lay = (words: RichText) =>
			layoutParagraph({ kind: 'paragraph', style: 'person', text: words }, context);
		expect(paint(lay([spoken]))).toBeGreaterThan(0);
		expect(paint(lay(text))).toBe(0);
	});
});
