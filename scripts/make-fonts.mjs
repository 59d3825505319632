/**
 * Subsets the Inter faces for the PDF (TTF and compressed kerning pairs) and for the screen (WOFF2).
 * The results are committed, so that the same report has the same bytes everywhere; run it again only
 * when the package with the faces or the characters below change: `node scripts/make-fonts.mjs`.
 */
// @ts-expect-error The package has no types.
import * as fontkit from 'fontkit';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
// @ts-expect-error The package has no types.
import subsetFont from 'subset-font';

const root = new URL('../', import.meta.url);
const source = new URL('node_modules/@expo-google-fonts/inter/', root);
const paperFolder = new URL('src/lib/report/pdf/fonts/', root);
const screenFolder = new URL('src/lib/styles/fonts/', root);

const faces = [
	{ name: 'inter-regular', file: '400Regular/Inter_400Regular.ttf' },
	{ name: 'inter-semibold', file: '600SemiBold/Inter_600SemiBold.ttf' }
];

const latin = [
	[0x20, 0x7e],
	[0xa0, 0xac],
	[0xae, 0x17f]
];
const punctuation = [
	[0x2010, 0x2015],
	[0x2018, 0x201e],
	[0x2020, 0x2022],
	[0x2026, 0x2026],
	[0x202f, 0x202f],
	[0x2030, 0x2030],
	[0x2032, 0x2033],
	[0x2039, 0x203a],
	[0x20ac, 0x20ac],
	[0x2122, 0x2122],
	[0x2190, 0x2193],
	[0x2212, 0x2212],
	[0x2260, 0x2260],
	[0x2264, 0x2265]
];

/** U+2206, U+2126 and U+02BC share a glyph with another character: text read back would change. */
const paperRanges = [
	...latin,
	...punctuation,
	[0x18f, 0x18f],
	[0x192, 0x192],
	[0x1cd, 0x1dc],
	[0x1e6, 0x1e7],
	[0x1fa, 0x1ff],
	[0x218, 0x21b],
	[0x259, 0x259],
	[0x2bb, 0x2bb],
	[0x2bd, 0x2bd],
	[0x2c6, 0x2dd],
	[0x370, 0x3ff],
	[0x400, 0x45f],
	[0x490, 0x4ff],
	[0x1e80, 0x1e85],
	[0x1e9e, 0x1e9e],
	[0x1ea0, 0x1ef9],
	[0x2002, 0x200a],
	[0x2070, 0x2094],
	[0x20a0, 0x20bf],
	[0x2116, 0x2116],
	[0x2150, 0x215e],
	[0x2196, 0x2199],
	[0x2202, 0x2202],
	[0x220f, 0x2211],
	[0x221a, 0x221a],
	[0x221e, 0x221e],
	[0x2248, 0x2248],
	[0x25a0, 0x25a1],
	[0x25b2, 0x25b3],
	[0x25bc, 0x25bd],
	[0x25c6, 0x25c7],
	[0x25cb, 0x25cb],
	[0x25cf, 0x25cf],
	[0x2605, 0x2606],
	[0x2713, 0x2713],
	[0x2717, 0x2717]
];
const screenRanges = [...latin, ...punctuation];

/** Only what the text of a report shows: every other pair is left as the face spaces it. */
const kerned = /[\p{L}\p{N}.,;:!?'"‘’“”«»()[\]/–—-]/u;
const leastKerning = 12;

for (const folder of [paperFolder, screenFolder]) mkdirSync(folder, { recursive: true });
for (const face of faces) {
	const original = readFileSync(new URL(face.file, source));
	await makePaperFace(original, face.name);
	await makeScreenFace(original, face.name);
}
for (const folder of [paperFolder, screenFolder])
	copyFileSync(new URL('LICENSE_FONT', source), new URL('OFL.txt', folder));

/** @param {Buffer} original @param {string} name */
async function makePaperFace(original, name) {
	const text = charactersOf(paperRanges);
	const bytes = await subsetFont(original, text, {
		targetFormat: 'truetype',
		keepFeatures: [],
		noHinting: true
	});
	write(paperFolder, `${name}.ttf`, bytes);
	const kerning = findKerning(original, fontkit.create(bytes));
	write(paperFolder, `${name}.kern.bin`, gzipSync(kerning, { level: 9 }));
}

/** @param {Buffer} original @param {string} name */
async function makeScreenFace(original, name) {
	const bytes = await subsetFont(original, charactersOf(screenRanges), {
		targetFormat: 'woff2',
		keepFeatures: ['kern', 'tnum', 'ccmp'],
		noHinting: true
	});
	write(screenFolder, `${name}.woff2`, bytes);
}

/**
 * Per left glyph: its number, how many follow it (16 bits each, little-endian), then for each the right glyph
 * (16 bits) and the adjustment in thousandths of an em (8 bits). The glyph numbers are those of the subset.
 * @param {Buffer} original @param {any} subset
 */
function findKerning(original, subset) {
	const full = fontkit.create(original);
	/** @type {Map<number, Map<number, number>>} */
	const rows = new Map();
	for (const script of scriptsOf(subset.characterSet))
		for (const left of script)
			for (const right of script) {
				const adjustment = kerningOf(full, left, right);
				if (Math.abs(adjustment) < leastKerning) continue;
				const row = rows.get(glyphOf(subset, left)) ?? new Map();
				rows.set(glyphOf(subset, left), row.set(glyphOf(subset, right), adjustment));
			}
	return Buffer.concat([...rows].map(([left, row]) => encodeRow(left, row)));
}

/**
 * @param {number} left
 * @param {ReadonlyMap<number, number>} row
 */
function encodeRow(left, row) {
	const bytes = Buffer.alloc(4 + 3 * row.size);
	bytes.writeUInt16LE(left, 0);
	bytes.writeUInt16LE(row.size, 2);
	[...row].forEach(([right, adjustment], index) => {
		bytes.writeUInt16LE(right, 4 + 3 * index);
		bytes.writeInt8(Math.max(-127, Math.min(127, adjustment)), 6 + 3 * index);
	});
	return bytes;
}

/**
 * Letters of one script and the signs used with it: pairs across scripts are not worth their weight.
 * @param {readonly number[]} codePoints
 */
function scriptsOf(codePoints) {
	const characters = codePoints
		.filter((point) => point < 0x180 || (point >= 0x218 && point <= 0x21b) || point >= 0x370)
		.filter((point) => point <= 0x45f || point >= 0x2000)
		.map((point) => String.fromCodePoint(point))
		.filter((character) => kerned.test(character));
	const used = ['Latin', 'Greek', 'Cyrillic'];
	return used.map((script, index) => {
		const own = new RegExp(`\\p{Script=${script}}`, 'u');
		const signs = index === 0 ? /\p{Script=Common}/u : /[.,;:\-–)«»]/u;
		return characters.filter((character) => own.test(character) || signs.test(character));
	});
}

/** @param {any} font @param {string} left @param {string} right @returns {number} */
function kerningOf(font, left, right) {
	const run = font.layout(left + right, { kern: true, liga: false, calt: false, ccmp: false });
	const [first] = run.glyphs;
	if (run.glyphs.length !== 2) return 0;
	const extra = run.positions[0].xAdvance - first.advanceWidth;
	return Math.round((extra * 1000) / font.unitsPerEm);
}

/** @param {any} font @param {string} character @returns {number} */
function glyphOf(font, character) {
	return font.glyphForCodePoint(character.codePointAt(0)).id;
}

/** @param {readonly number[][]} ranges */
function charactersOf(ranges) {
	const points = ranges.flatMap(([first = 0, last = 0]) =>
		Array.from({ length: last - first + 1 }, (_, index) => first + index)
	);
	return String.fromCodePoint(...points);
}

/** @param {URL} folder @param {string} name @param {Uint8Array} bytes */
function write(folder, name, bytes) {
	const file = new URL(name, folder);
	writeFileSync(file, bytes);
	console.log(`${fileURLToPath(file)}: ${bytes.length} bytes`);
}
