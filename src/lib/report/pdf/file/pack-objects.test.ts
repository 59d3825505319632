import { describe, expect, it } from 'vitest';
import { ReportError } from '../report-error.ts';
import { packObjects, type LooseObject } from './pack-objects.ts';
import { readObjects } from './read-objects.ts';

const ascii = new TextEncoder();

/** A file of two objects, as the library writes it; numbers up to `size` are reserved. */
function writeClassic(size: number): Uint8Array {
	const objects = ['1 0 obj\n<</Type /Catalog>>\nendobj\n', '2 0 obj\n<</Creator (i)>>\nendobj\n'];
	const head = '%PDF-1.7\n';
	const offsets = [head.length, head.length + (objects[0] ?? '').length];
	const body = head + objects.join('');
	const entries = Array.from(
		{ length: size - 1 },
		(_, index) => `${String(offsets[index] ?? body.length).padStart(10, '0')} 00000 n \n`
	);
	const table = `xref\n0 ${size}\n0000000000 65535 f \n${entries.join('')}`;
	const trailer = `trailer\n<<\n/Size ${size}\n/Root 1 0 R\n/Info 2 0 R\n/ID [ <0A> <0A> ]\n>>\n`;
	return ascii.encode(`${body}${table}${trailer}startxref\n${body.length}\n%%EOF`);
}

function createLoose(count: number): readonly LooseObject[] {
	return Array.from({ length: count }, (_, index) => ({
		id: index + 3,
		body: `<</Title (${'x'.repeat(index % 7)}) /Number ${index}>>`
	}));
}

describe('packing objects', () => {
	it('gives back every object under its number, however many streams they take', () => {
		const loose = createLoose(2500);
		const packed = packObjects(writeClassic(2503), loose.toReversed(), 2);
		const objects = readObjects(packed);
		expect(objects?.catalog?.dictionary).toContain('/Type /Catalog');
		expect(objects?.read(2)).toBeNull();
		expect(loose.map(({ id }) => objects?.read(id)?.dictionary.trim())).toEqual(
			loose.map(({ body }) => body)
		);
	});

	it('takes a fraction of the bytes they had', () => {
		const loose = createLoose(2500);
		const written = loose.reduce((sum, { body }) => sum + body.length, 0);
		expect(packObjects(writeClassic(2503), loose, 2).length).toBeLessThan(written / 2);
	});

	it('keeps the identity of the file, and names what says what it is in place of its own', () => {
		const packed = packObjects(writeClassic(4), createLoose(1), 3);
		const text = new TextDecoder('latin1').decode(packed);
		expect(text).toMatch(/\/Type \/XRef [^>]*\/Root 1 0 R \/Info 3 0 R \/ID \[ <0A> <0A> \]/);
		expect(readObjects(packed)?.read(2)).toBeNull();
	});

	it('packs nothing where there is nothing', () => {
		const packed = packObjects(writeClassic(3), [], 2);
		expect(readObjects(packed)?.catalog?.dictionary).toContain('/Catalog');
	});

	it('refuses a file of another make', () => {
		expect(() => packObjects(ascii.encode('%PDF-1.7 no table'), [], 1)).toThrow(ReportError);
	});
});

describe('a packed file that is damaged', () => {
	const packed = packObjects(writeClassic(2503), createLoose(2500), 2);

	it('gives objects as they were or not at all, whichever byte is changed', () => {
		const sound = readObjects(packed);
		for (let at = 0; at < packed.length; at += 61) {
			const damaged = packed.slice();
			damaged[at] = (damaged[at] ?? 0) ^ 0x55;
			const found = readObjects(damaged)?.read(1500)?.dictionary;
			expect([undefined, sound?.read(1500)?.dictionary]).toContain(found);
		}
	});

	it('is no file of ours when it is cut short', () => {
		for (let length = 0; length < packed.length - 1; length += 97)
			expect(readObjects(packed.subarray(0, length))).toBeNull();
	});
});
