import { readMarkup } from '../markup/read-markup.ts';
import { readOffice } from '../office/read-office.ts';

/** What a Word document of ours holds, counted and read again from its bytes. */
export interface ReadDocx {
	/** The texts of paragraphs by style, in order; line breaks as `\n`, tabs as `\t`. */
	readonly paragraphs: readonly { readonly style: string; readonly text: string }[];
	readonly tables: number;
	readonly rows: number;
	readonly pictures: number;
}

/** Reads back a Word document that was just written. */
export function readDocx(bytes: Uint8Array): ReadDocx {
	const parts = readOffice(bytes);
	const body = parts.get('word/document.xml') ?? '';
	const count = (pattern: RegExp) => [...body.matchAll(pattern)].length;
	return {
		paragraphs: [...body.matchAll(/<w:p>(.*?)<\/w:p>/gs)].map(([, content = '']) => ({
			style: /<w:pStyle w:val="(\w+)"/.exec(content)?.[1] ?? 'Normal',
			text: readText(content)
		})),
		tables: count(/<w:tbl>/g),
		rows: count(/<w:tr>/g),
		pictures: count(/<w:drawing>/g)
	};
}

function readText(content: string): string {
	const pieces = content.matchAll(/<w:t xml:space="preserve">([^<]*)<\/w:t>|<w:(br|tab)\/>/g);
	return [...pieces]
		.map(([, text, mark]) =>
			text === undefined ? (mark === 'br' ? '\n' : '\t') : readMarkup(text)
		)
		.join('');
}
