import { describe, expect, it } from 'vitest';
import { loadFontsNode } from '../load-fonts-node.ts';
import { MissingCharacters } from '../text/missing-characters.ts';
import { PdfFile } from './pdf-file.ts';

describe('a file in the making', () => {
	it('throws what went wrong during an event, which jsPDF would swallow', async () => {
		const file = new PdfFile(await loadFontsNode(), new MissingCharacters());
		file.addPage(1, []);
		const cause = new Error('lost');
		file.on('putCatalog', () => {
			throw cause;
		});
		expect(() => file.finish()).toThrow(expect.objectContaining({ code: 'not-rendered', cause }));
	});
});
