import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { zlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { decodePng } from './decode-png.ts';
import { encodePng, type Pixels } from './encode-png.ts';
import { readChunks } from './png-chunks.ts';
import { readJpeg } from './read-jpeg.ts';
import { recognizePicture } from './recognize-picture.ts';
import { unfilterRows } from './unfilter-rows.ts';

const pixels = fc
	.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }))
	.chain(([width, height]) =>
		fc
			.uint8Array({ minLength: width * height * 3, maxLength: width * height * 3 })
			.map((rgb): Pixels => ({ width, height, rgb }))
	);
const sample = encodePng({
	width: 2,
	height: 2,
	rgb: Uint8Array.from({ length: 12 }, (_, at) => at)
});
const text = (words: string) => new TextEncoder().encode(words);

/** A PNG of ours with another header and other rows; nobody checks its sums. */
function rewrite(header: readonly number[], rows: Uint8Array): Uint8Array {
	const chunk = (type: string, content: Uint8Array) => [
		...new Uint8Array(new Uint32Array([content.length]).buffer).reverse(),
		...text(type),
		...content,
		...[0, 0, 0, 0]
	];
	return Uint8Array.from([
		...sample.subarray(0, 8),
		...chunk('IHDR', Uint8Array.from(header)),
		...chunk('IDAT', zlibSync(rows)),
		...chunk('IEND', new Uint8Array())
	]);
}

describe('a PNG', () => {
	it('gives back the pixels it was made of', () => {
		fc.assert(
			fc.property(pixels, (picture) => {
				expect(decodePng(encodePng(picture))).toEqual(picture);
			})
		);
	});

	it('holds nothing but head, pixels and end', () => {
		expect(readChunks(sample)?.map(({ type }) => type)).toEqual(['IHDR', 'IDAT', 'IEND']);
	});

	it('is laid on white where it lets through', () => {
		const rows = Uint8Array.of(0, 0, 0, 0, 0);
		expect(decodePng(rewrite([0, 0, 0, 1, 0, 0, 0, 1, 8, 6, 0, 0, 0], rows))?.rgb).toEqual(
			Uint8Array.of(255, 255, 255)
		);
	});

	it('undoes every filter of the specification', () => {
		// Two rows of three gray pixels: 10 20 30 and 15 25 40, the second filtered each way.
		const second = {
			0: [15, 25, 40],
			1: [15, 10, 15],
			2: [5, 5, 10],
			3: [10, 8, 13],
			4: [5, 5, 10]
		};
		for (const [filter, row] of Object.entries(second)) {
			const rows = Uint8Array.of(0, 10, 20, 30, Number(filter), ...row);
			expect(unfilterRows(rows, 3, 1), `filter ${filter}`).toEqual(
				Uint8Array.of(10, 20, 30, 15, 25, 40)
			);
		}
		expect(unfilterRows(Uint8Array.of(5, 0), 1, 1)).toBeNull();
	});

	it('is refused when it unpacks to more or less than its head says', () => {
		const head = [0, 0, 0, 2, 0, 0, 0, 2, 8, 2, 0, 0, 0];
		expect(decodePng(rewrite(head, new Uint8Array(14)))).not.toBeNull();
		expect(decodePng(rewrite(head, new Uint8Array(5_000_000)))).toBeNull();
		expect(decodePng(rewrite(head, new Uint8Array(3)))).toBeNull();
	});

	it('is refused before it is unpacked when it is too large, interlaced or of another depth', () => {
		const rows = new Uint8Array(14);
		for (const head of [
			[0, 0, 0xff, 0xff, 0, 0, 0xff, 0xff, 8, 2, 0, 0, 0],
			[0, 0, 0, 0, 0, 0, 0, 2, 8, 2, 0, 0, 0],
			[0, 0, 0, 2, 0, 0, 0, 2, 16, 2, 0, 0, 0],
			[0, 0, 0, 2, 0, 0, 0, 2, 8, 2, 0, 0, 1]
		])
			expect(decodePng(rewrite(head, rows))).toBeNull();
	});

	it('never throws, however it is broken', () => {
		fc.assert(
			fc.property(
				fc.nat(sample.length - 1),
				fc.nat(255),
				fc.nat(sample.length),
				(at, byte, cut) => {
					const broken = Uint8Array.from(sample);
					broken[at] = byte;
					decodePng(broken.subarray(0, cut));
					readJpeg(broken);
					recognizePicture(broken);
				}
			)
		);
	});

	it.runIf(!spawnSync('convert', ['-version']).error)('is read by other programs', () => {
		const folder = mkdtempSync(join(tmpdir(), 'innesto-logo-'));
		const [ours, theirs] = [join(folder, 'ours.png'), join(folder, 'theirs.jpg')];
		try {
			writeFileSync(ours, sample);
			expect(spawnSync('convert', [ours, theirs]).status).toBe(0);
			expect(readJpeg(readFileSync(theirs))).toMatchObject({ width: 2, height: 2 });
		} finally {
			rmSync(folder, { recursive: true });
		}
	});
});

describe('a JPEG', () => {
	const segment = (marker: number, content: Uint8Array) => [
		0xff,
		marker,
		0,
		content.length + 2,
		...content
	];
	const frame = Uint8Array.of(8, 0, 40, 0, 60, 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1);
	const jpeg = Uint8Array.from([
		...[0xff, 0xd8],
		...segment(0xe0, text('JFIF')),
		...segment(0xe1, text('Exif Zqme')),
		...segment(0xfe, text('Zqmf')),
		...segment(0xc0, frame),
		...segment(0xda, Uint8Array.of(0)),
		...[1, 2, 3, 0xff, 0xd9]
	]);

	it('says its size and colors', () => {
		expect(readJpeg(jpeg)).toMatchObject({ width: 60, height: 40, components: 3 });
		expect(recognizePicture(jpeg)).toEqual({ kind: 'jpeg', longest: 60 });
	});

	it('loses what cameras and programs noted in it, and keeps the picture', () => {
		const content = Buffer.from(readJpeg(jpeg)?.content ?? []).toString('latin1');
		expect(content).not.toMatch(/Zqm|Exif/);
		expect(content).toContain('JFIF');
		expect(content.endsWith('\x01\x02\x03\xff\xd9')).toBe(true);
	});

	it('is none when it ends before its picture', () => {
		for (let cut = 0; cut < jpeg.length - 7; cut += 1)
			expect(readJpeg(jpeg.subarray(0, cut))).toBeNull();
	});
});

describe('a drawing', () => {
	const draw = (inside: string) => recognizePicture(text(`<svg xmlns="x">${inside}</svg>`));

	it('is known by its content', () => {
		expect(draw('<path d="M0 0"/>')).toEqual({ kind: 'svg', longest: null });
		expect(recognizePicture(text('<!DOCTYPE html><svg>'))).toBeNull();
		expect(recognizePicture(text('<p>no drawing</p>'))).toBeNull();
	});

	it.each(['<script>1</script>', '<x:foreignObject/>', '<use/>'.repeat(21), '<!ENTITY a "b">'])(
		'is refused with %s',
		(inside) => {
			expect(draw(inside)).toBeNull();
		}
	);
});
