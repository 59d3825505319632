import type { PagePicture } from './page-picture.ts';

/** A block of one darkness on a page, in dots from its upper left corner: a bar, a rule, a field of color. */
export interface Block {
	readonly left: number;
	readonly top: number;
	readonly width: number;
	readonly height: number;
	readonly ink: number;
}

/** An A4 page at one dot to the point, blocks over one another where they meet. */
export function drawBlocks(blocks: readonly Block[]): PagePicture {
	const [width, height] = [596, 842];
	const ink = new Uint8Array(width * height);
	for (const block of blocks)
		for (let y = block.top; y < block.top + block.height; y += 1)
			for (let x = block.left; x < block.left + block.width; x += 1)
				ink[y * width + x] = Math.max(ink[y * width + x] ?? 0, block.ink);
	return { width, height, ink };
}

/** A line of text as its strokes: five points high, one stroke in five points, every fourth seven high. */
export function buildLine(left: number, top: number, width: number): readonly Block[] {
	return Array.from({ length: Math.floor(width / 5) }, (_, stroke) => {
		const rise = stroke % 4 === 0 ? 2 : 0;
		return { left: left + 5 * stroke, top: top - rise, width: 2, height: 5 + rise, ink: 130 };
	});
}

/** A page with the rows from `top` on, as many as `height`, moved down. */
export function moveRows(
	{ width, height, ink }: PagePicture,
	top: number,
	count: number,
	down: number
): PagePicture {
	const moved = ink.slice().fill(0, top * width, (top + count) * width);
	for (let dot = top * width; dot < (top + count) * width; dot += 1) {
		const to = dot + down * width;
		moved[to] = Math.max(moved[to] ?? 0, ink[dot] ?? 0);
	}
	return { width, height, ink: moved };
}

/** A page as drawn by a program that smooths more: a part of every dot's ink goes to those on its sides. */
export function smearDots({ width, height, ink }: PagePicture, part: number): PagePicture {
	const smeared = ink.map((own, dot) => {
		const sides = (ink[dot - 1] ?? 0) + (ink[dot + 1] ?? 0);
		const ends = (ink[dot - width] ?? 0) + (ink[dot + width] ?? 0);
		return Math.round((1 - part) * own + (part / 4) * (sides + ends));
	});
	return { width, height, ink: smeared };
}
