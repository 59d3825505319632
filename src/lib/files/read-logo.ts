import { encodePng } from '../report/logo/encode-png.ts';
import { recognizePicture, type PictureKind } from '../report/logo/recognize-picture.ts';
import type { Logo } from '../report/model/front-matter.ts';

/** Why a file gives no logo. */
export type LogoProblem = 'too-large' | 'too-many-pixels' | 'not-a-picture' | 'not-readable';

const mostBytes = 2_000_000;
/** Longest side a browser is asked to decode, in pixels. */
const mostDecoded = 4000;
/** Longest side as kept, in pixels: more would not be seen at the size it is printed. */
const longestSide = 480;

/**
 * The picture in a file as new pixels on white: nothing else of the file is kept. The browser decodes it, a
 * drawing inside an image element, where nothing runs and nothing is fetched.
 */
export async function readLogo(file: File): Promise<Omit<Logo, 'alt'> | LogoProblem> {
	if (file.size > mostBytes) return 'too-large';
	const bytes = new Uint8Array(await file.arrayBuffer());
	const recognized = recognizePicture(bytes);
	if (!recognized) return 'not-a-picture';
	const { kind, longest } = recognized;
	if (longest !== null && longest > mostDecoded) return 'too-many-pixels';
	try {
		const picture = await decode(new Blob([bytes], { type: mediaTypes[kind] }), kind);
		return draw(picture);
	} catch {
		// Whatever a browser cannot decode or will not give back: said in a sentence.
		return 'not-readable';
	}
}

const mediaTypes: Readonly<Record<PictureKind, string>> = {
	png: 'image/png',
	jpeg: 'image/jpeg',
	svg: 'image/svg+xml'
};

function decode(blob: Blob, kind: PictureKind): Promise<ImageBitmap | HTMLImageElement> {
	return kind === 'svg' ? decodeDrawing(blob) : createImageBitmap(blob);
}

async function decodeDrawing(blob: Blob): Promise<HTMLImageElement> {
	const address = URL.createObjectURL(blob);
	try {
		const image = new Image();
		image.src = address;
		await image.decode();
		return image;
	} finally {
		URL.revokeObjectURL(address);
	}
}

function draw(picture: ImageBitmap | HTMLImageElement): Omit<Logo, 'alt'> {
	const isBitmap = picture instanceof ImageBitmap;
	const own = isBitmap
		? { width: picture.width, height: picture.height }
		: { width: picture.naturalWidth || 1, height: picture.naturalHeight || 1 };
	// A drawing has no pixels of its own: it is drawn as large as it is kept.
	const fit = longestSide / Math.max(own.width, own.height);
	const scale = isBitmap ? Math.min(1, fit) : fit;
	const width = Math.max(1, Math.round(own.width * scale));
	const height = Math.max(1, Math.round(own.height * scale));
	const canvas = document.createElement('canvas');
	canvas.width = width;
	canvas.height = height;
	const context = canvas.getContext('2d');
	if (!context) throw new Error('No canvas to draw on.');
	context.fillStyle = '#ffffff';
	context.fillRect(0, 0, width, height);
	context.drawImage(picture, 0, 0, width, height);
	const rgb = dropAlpha(context.getImageData(0, 0, width, height).data);
	return { format: 'png', width, height, content: encodePng({ width, height, rgb }) };
}

/** Every pixel lies on white: its fourth value says nothing more. */
function dropAlpha(rgba: Uint8ClampedArray): Uint8Array {
	return Uint8Array.from({ length: (rgba.length / 4) * 3 }, (_, index) => {
		const pixel = Math.floor(index / 3);
		return rgba[pixel * 4 + (index % 3)] ?? 255;
	});
}
