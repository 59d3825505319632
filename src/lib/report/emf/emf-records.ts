/** One record of an enhanced metafile: its number, its length, then 32-bit words. */
export function writeRecord(kind: number, words: readonly number[]): Uint8Array {
	const bytes = new Uint8Array(8 + words.length * 4);
	const view = new DataView(bytes.buffer);
	[kind, bytes.length, ...words].forEach((word, index) => view.setInt32(index * 4, word, true));
	return bytes;
}

/** Numbers of the records used (MS-EMF §2.3). */
export const records = {
	header: 1,
	bezierTo: 5,
	end: 14,
	backgroundMode: 18,
	fillMode: 19,
	textAlign: 22,
	textColor: 24,
	moveTo: 27,
	selectObject: 37,
	createBrush: 39,
	deleteObject: 40,
	lineTo: 54,
	beginPath: 59,
	endPath: 60,
	closeFigure: 61,
	fillPath: 62,
	strokePath: 64,
	createFont: 82,
	text: 84,
	createPen: 95
} as const;

/** Units of the picture to a point: whole numbers place everything to a twentieth. */
export const unitsPerPoint = 20;

/** Points in units of the picture. */
export function toUnits(points: number): number {
	return Math.round(points * unitsPerPoint);
}

/** A color `#1f5d3f` as the number of a metafile: red in the lowest byte. */
export function toColor(hex: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
	return red | (green << 8) | (blue << 16);
}
