import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createFontFace } from './create-font-face.ts';
import { loadFontsNode } from './load-fonts-node.ts';

const screenFonts = new URL('../../styles/fonts/', import.meta.url);

describe('the faces of the report', () => {
	it('are read with their kerning', async () => {
		const { regular, semibold } = await loadFontsNode();
		for (const face of [regular, semibold]) expect(face.kerning.size).toBeGreaterThan(1000);
	});

	it('are refused when the folder or the file is another', async () => {
		await expect(loadFontsNode(new URL('./nowhere/', import.meta.url))).rejects.toMatchObject({
			code: 'fonts-not-loaded'
		});
		await expect(createFontFace(new Uint8Array(100), new Uint8Array(6))).rejects.toThrow(
			/not one of/
		);
	});

	it('are refused when their kerning is damaged, or not compressed', async () => {
		const { regular } = await loadFontsNode();
		const pairs = readFileSync(new URL('./fonts/inter-regular.kern.bin', import.meta.url));
		for (const damaged of [pairs.subarray(0, -20), new Uint8Array(6)])
			await expect(createFontFace(regular.bytes, damaged)).rejects.toMatchObject({
				code: 'fonts-not-loaded'
			});
	});
});

describe('the faces of the screen', () => {
	it.each(['inter-regular', 'inter-semibold'])('%s weighs at most 25 kB', (name) => {
		expect(readFileSync(new URL(`${name}.woff2`, screenFonts)).length).toBeLessThanOrEqual(25_000);
	});
});
