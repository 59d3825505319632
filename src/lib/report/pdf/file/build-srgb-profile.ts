/** Parts of an ICC profile are lists of bytes. */
type Bytes = readonly number[];

const headerSize = 128;
const directoryEntrySize = 12;
/** The illuminant of every profile: D50. */
const illuminant: Triple = [0.9642, 1, 0.8249];
/** Colorants of sRGB, and the change from its own white to D50 (Bradford). */
const white: Triple = [0.964203, 1, 0.824905];
const red: Triple = [0.436066, 0.222488, 0.013916];
const green: Triple = [0.385147, 0.716873, 0.097076];
const blue: Triple = [0.143066, 0.060608, 0.714096];
const adaptation = [
	1.047882, 0.022918, -0.050217, 0.029586, 0.990478, -0.017075, -0.009247, 0.015075, 0.751678
];
/** Exponent and the four constants of the transfer curve of IEC 61966-2-1. */
const transfer = [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045];

type Triple = readonly [number, number, number];

let built: string | null = null;

/** A small display profile (ICC 4) for sRGB, as char codes 0–255. */
export function buildSrgbProfile(): string {
	built ??= buildProfile();
	return built;
}

function buildProfile(): string {
	const curve = [...ascii('para'), ...u32(0), 0, 3, 0, 0, ...transfer.flatMap(fixed)];
	const parts: readonly Bytes[] = [
		localized('sRGB'),
		localized('CC0'),
		xyz(white),
		[...ascii('sf32'), ...u32(0), ...adaptation.flatMap(fixed)],
		xyz(red),
		xyz(green),
		xyz(blue),
		curve
	].map(pad);
	const names = ['desc', 'cprt', 'wtpt', 'chad', 'rXYZ', 'gXYZ', 'bXYZ', 'rTRC', 'gTRC', 'bTRC'];
	const start = headerSize + 4 + names.length * directoryEntrySize;
	const directory = names.flatMap((name, index) => {
		// The three curves are one.
		const part = Math.min(index, parts.length - 1);
		const before = parts.slice(0, part).reduce((sum, bytes) => sum + bytes.length, 0);
		return [...ascii(name), ...u32(start + before), ...u32(parts[part]?.length ?? 0)];
	});
	const size = start + parts.reduce((sum, bytes) => sum + bytes.length, 0);
	const all = [...header(size), ...u32(names.length), ...directory, ...parts.flat()];
	return String.fromCharCode(...all);
}

function header(size: number): Bytes {
	const bytes = [
		...u32(size),
		...u32(0),
		...[4, 0x20, 0, 0],
		...ascii('mntrRGB XYZ '),
		...[0x07, 0xea, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0],
		...ascii('acsp'),
		...Array<number>(28).fill(0),
		...illuminant.flatMap(fixed)
	];
	return [...bytes, ...Array<number>(headerSize - bytes.length).fill(0)];
}

function localized(text: string): Bytes {
	const characters = ascii(text).flatMap((code) => [0, code]);
	const record = [...ascii('enUS'), ...u32(characters.length), ...u32(28)];
	return [...ascii('mluc'), ...u32(0), ...u32(1), ...u32(12), ...record, ...characters];
}

function xyz(value: Triple): Bytes {
	return [...ascii('XYZ '), ...u32(0), ...value.flatMap(fixed)];
}

function ascii(text: string): Bytes {
	return Array.from(text, (character) => character.charCodeAt(0));
}

function u32(value: number): number[] {
	return [(value >>> 24) & 255, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
}

/** A signed number with sixteen binary places. */
function fixed(value: number): number[] {
	return u32(Math.round(value * 65536) >>> 0);
}

function pad(bytes: Bytes): Bytes {
	return [...bytes, ...Array<number>((4 - (bytes.length % 4)) % 4).fill(0)];
}
