import { unzlibSync } from 'fflate';
import type { Pixels } from './encode-png.ts';
import { joinChunks, readChunks, type PngChunk } from './png-chunks.ts';
import { unfilterRows } from './unfilter-rows.ts';

/** Widest and highest a picture may be, in pixels: known before anything of it is unpacked. */
export const mostPixels = 2000;

/** Samples of a pixel by the color type of the PNG specification. */
const samplesOf: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

interface Header {
	readonly width: number;
	readonly height: number;
	readonly colorType: number;
	readonly samples: number;
}

/**
 * The pixels of a PNG of eight bits a sample, laid on white where it lets through. Null for what is none, is
 * broken, is larger than `mostPixels` a side, is interlaced or has other depths: none of it is guessed.
 */
export function decodePng(bytes: Uint8Array): Pixels | null {
	const chunks = readChunks(bytes);
	const header = chunks && readHeader(chunks);
	if (!chunks || !header) return null;
	const stride = header.width * header.samples;
	const size = (stride + 1) * header.height;
	try {
		// Room for the rows and one byte: more is broken, shows there, and never takes the memory.
		const rows = unzlibSync(joinChunks(chunks, 'IDAT'), { out: new Uint8Array(size + 1) });
		const samples = rows.length === size ? unfilterRows(rows, stride, header.samples) : null;
		return samples && flatten(samples, header, chunks);
	} catch {
		// fflate throws for what is no zlib stream; whatever is wrong with it, it is no picture.
		return null;
	}
}

function readHeader([first]: readonly PngChunk[]): Header | null {
	if (first?.type !== 'IHDR' || first.content.length !== 13) return null;
	const { content } = first;
	const view = new DataView(content.buffer, content.byteOffset);
	const [width, height] = [view.getUint32(0), view.getUint32(4)];
	const [depth = 0, colorType = -1, , , interlaced = 1] = content.subarray(8);
	const samples = samplesOf[colorType];
	if (samples === undefined || depth !== 8 || interlaced !== 0) return null;
	const fits = Math.min(width, height) > 0 && Math.max(width, height) <= mostPixels;
	return fits ? { width, height, colorType, samples } : null;
}

type Color = readonly [red: number, green: number, blue: number, alpha: number];

function flatten(
	samples: Uint8Array,
	{ width, height, colorType, samples: count }: Header,
	chunks: readonly PngChunk[]
): Pixels {
	const readColor = chooseReader(colorType, chunks);
	const rgb = new Uint8Array(width * height * 3);
	for (let pixel = 0; pixel < width * height; pixel += 1) {
		const [red, green, blue, alpha] = readColor(samples, pixel * count);
		[red, green, blue].forEach((value, index) => {
			rgb[pixel * 3 + index] = Math.round((value * alpha + 255 * (255 - alpha)) / 255);
		});
	}
	return { width, height, rgb };
}

function chooseReader(
	colorType: number,
	chunks: readonly PngChunk[]
): (samples: Uint8Array, at: number) => Color {
	const palette = joinChunks(chunks, 'PLTE');
	const through = joinChunks(chunks, 'tRNS');
	return (samples, at) => {
		const sample = (index: number) => samples[at + index] ?? 0;
		const gray = sample(0);
		switch (colorType) {
			case 3: {
				const entry = (index: number) => palette[gray * 3 + index] ?? 0;
				return [entry(0), entry(1), entry(2), through[gray] ?? 255];
			}
			case 2:
			case 6:
				return [sample(0), sample(1), sample(2), colorType === 6 ? sample(3) : 255];
			default:
				return [gray, gray, gray, colorType === 4 ? sample(1) : 255];
		}
	};
}
