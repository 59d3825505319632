import { readFileSync, statSync } from 'node:fs';
import { decodePng, mostPixels } from '../lib/report/logo/decode-png.ts';
import { encodePng } from '../lib/report/logo/encode-png.ts';
import { readJpeg } from '../lib/report/logo/read-jpeg.ts';
import type { Logo } from '../lib/report/model/front-matter.ts';
import { describeFileError } from './describe-file-error.ts';
import { UsageError } from './usage-error.ts';

const mostBytes = 2_000_000;

/** The logo or coat of arms in a file, without anything but its picture. Throws a UsageError. */
export function readLogo(file: string, alt: string): Logo {
	const bytes = readBytes(file);
	const pixels = decodePng(bytes);
	if (pixels) {
		const { width, height } = pixels;
		return { format: 'png', width, height, content: encodePng(pixels), alt };
	}
	const jpeg = readJpeg(bytes);
	if (jpeg?.components === 3 && Math.max(jpeg.width, jpeg.height) <= mostPixels) {
		const { width, height, content } = jpeg;
		if (width > 0 && height > 0) return { format: 'jpeg', width, height, content, alt };
	}
	throw new UsageError(
		`--logo is a PNG of 8 bits a sample without interlacing, or a JPEG in color, of at most ${mostPixels} pixels a side`
	);
}

function readBytes(file: string): Uint8Array {
	try {
		if (statSync(file).size > mostBytes)
			throw new UsageError(`--logo is at most ${mostBytes / 1_000_000} MB large`);
		return new Uint8Array(readFileSync(file));
	} catch (error) {
		if (error instanceof UsageError) throw error;
		throw new UsageError(`--logo ${file}: ${describeFileError(error)}`, { cause: error });
	}
}
