/** What is known of a JPEG from its header, and the picture without what else was written in it. */
export interface ReadJpeg {
	readonly width: number;
	readonly height: number;
	/** 1 gray, 3 colors, 4 inks of a printer. */
	readonly components: number;
	/** Without camera, place, author and thumbnail. */
	readonly content: Uint8Array;
}

const startOfScan = 0xda;

/** Size and colors of a JPEG, read without decoding it; null for what is none or ends too early. */
export function readJpeg(bytes: Uint8Array): ReadJpeg | null {
	if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return null;
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const kept: Uint8Array[] = [bytes.subarray(0, 2)];
	let frame: Omit<ReadJpeg, 'content'> | null = null;
	for (let at = 2; at + 4 <= bytes.length;) {
		const marker = bytes[at + 1] ?? 0;
		const end = at + 2 + view.getUint16(at + 2);
		if (bytes[at] !== 0xff || end > bytes.length || end < at + 4) return null;
		if (isFrame(marker) && end >= at + 10)
			frame = {
				height: view.getUint16(at + 5),
				width: view.getUint16(at + 7),
				components: bytes[at + 9] ?? 0
			};
		if (marker === startOfScan) {
			kept.push(bytes.subarray(at));
			return frame && { ...frame, content: joinParts(kept) };
		}
		if (!isAside(marker)) kept.push(bytes.subarray(at, end));
		at = end;
	}
	return null;
}

/** Start of a frame: all of 0xC0–0xCF but the tables that share the range (ITU-T T.81, table B.1). */
function isFrame(marker: number): boolean {
	return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

/** Comments, and what applications note: all but how colors are coded (the Adobe segment). */
function isAside(marker: number): boolean {
	return marker === 0xfe || (marker >= 0xe1 && marker <= 0xef && marker !== 0xee);
}

function joinParts(parts: readonly Uint8Array[]): Uint8Array {
	const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
	let at = 0;
	for (const part of parts) {
		joined.set(part, at);
		at += part.length;
	}
	return joined;
}
