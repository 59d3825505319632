import { zlibSync } from 'fflate';
import { pngSignature } from './png-chunks.ts';

/** A picture as red, green and blue of every pixel, row by row, 0 to 255. */
export interface Pixels {
	readonly width: number;
	readonly height: number;
	readonly rgb: Uint8Array;
}

/** Below each row's first byte: every byte as its difference from the one of the pixel above. */
const filterUp = 2;

/** A PNG of eight bits and three colors, with nothing in it but the pixels. The same pixels, the same bytes. */
export function encodePng({ width, height, rgb }: Pixels): Uint8Array {
	const header = new Uint8Array(13);
	const view = new DataView(header.buffer);
	view.setUint32(0, width);
	view.setUint32(4, height);
	header.set([8, 2, 0, 0, 0], 8);
	const parts = [
		Uint8Array.from(pngSignature),
		writeChunk('IHDR', header),
		writeChunk('IDAT', zlibSync(filterRows(rgb, width * 3, height), { level: 9 })),
		writeChunk('IEND', new Uint8Array())
	];
	const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
	let at = 0;
	for (const part of parts) {
		bytes.set(part, at);
		at += part.length;
	}
	return bytes;
}

function filterRows(rgb: Uint8Array, stride: number, height: number): Uint8Array {
	const rows = new Uint8Array((stride + 1) * height);
	for (let row = 0; row < height; row += 1) {
		const to = row * (stride + 1);
		rows[to] = filterUp;
		for (let at = 0; at < stride; at += 1) {
			const above = row === 0 ? 0 : (rgb[(row - 1) * stride + at] ?? 0);
			rows[to + 1 + at] = (rgb[row * stride + at] ?? 0) - above;
		}
	}
	return rows;
}

function writeChunk(type: string, content: Uint8Array): Uint8Array {
	const chunk = new Uint8Array(content.length + 12);
	const view = new DataView(chunk.buffer);
	view.setUint32(0, content.length);
	for (let index = 0; index < 4; index += 1) chunk[4 + index] = type.charCodeAt(index);
	chunk.set(content, 8);
	view.setUint32(8 + content.length, computeCrc(chunk.subarray(4, 8 + content.length)));
	return chunk;
}

/** CRC-32 (PNG specification, annex D), bit by bit: pictures here are small. */
function computeCrc(bytes: Uint8Array): number {
	let crc = 0xffffffff;
	for (const byte of bytes) {
		crc ^= byte;
		for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
	}
	return (crc ^ 0xffffffff) >>> 0;
}
