/** A page as darkness row by row: 0 for white paper to 255 for black. */
export interface PagePicture {
	readonly width: number;
	readonly height: number;
	readonly ink: Uint8Array;
}

/** Reads gray pictures set one after the other, as pdftoppm writes them (portable graymap, "P5"). */
export function parsePictures(bytes: Uint8Array): readonly PagePicture[] {
	const pictures: PagePicture[] = [];
	let at = 0;
	while (at < bytes.length) {
		const head = /^P5\s(\d+)\s(\d+)\s255\s/.exec(
			Buffer.from(bytes.subarray(at, at + 40)).toString('latin1')
		);
		if (!head) throw new Error(`No picture at byte ${at} of ${bytes.length}`);
		const [width, height] = [Number(head[1]), Number(head[2])];
		const from = at + head[0].length;
		at = from + width * height;
		if (at > bytes.length) throw new Error('The last picture is cut off');
		const ink = new Uint8Array(width * height);
		for (let dot = 0; dot < ink.length; dot += 1) ink[dot] = 255 - (bytes[from + dot] ?? 0);
		pictures.push({ width, height, ink });
	}
	return pictures;
}
