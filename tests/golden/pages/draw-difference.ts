import type { Pixels } from '../../../src/lib/report/logo/encode-png.ts';
import type { PageChange } from './compare-page.ts';
import { columns, rows } from './fingerprint.ts';
import type { PagePicture } from './page-picture.ts';

/** A page as pixels to look at. */
export function drawPage({ width, height, ink }: PagePicture): Pixels {
	const rgb = new Uint8Array(3 * width * height);
	for (const [dot, darkness] of ink.entries()) rgb.fill(255 - darkness, 3 * dot, 3 * dot + 3);
	return { width, height, rgb };
}

/** A page with the cells that differ marked red over it. */
export function drawDifference(picture: PagePicture, { cells }: PageChange): Pixels {
	const { width, height, rgb } = drawPage(picture);
	const changed = new Set(cells);
	for (let y = 0; y < height; y += 1) {
		const row = Math.floor((y * rows) / height);
		for (let x = 0; x < width; x += 1) {
			if (!changed.has(row * columns + Math.floor((x * columns) / width))) continue;
			const green = 3 * (y * width + x) + 1;
			rgb[green] = (rgb[green] ?? 0) * 0.6;
			rgb[green + 1] = (rgb[green + 1] ?? 0) * 0.6;
			rgb[green - 1] = 127 + (rgb[green - 1] ?? 0) / 2;
		}
	}
	return { width, height, rgb };
}
