import { beforeAll, describe, expect, it } from 'vitest';
import { loadFontsNode } from '../../../src/lib/report/pdf/load-fonts-node.ts';
import { renderPdf } from '../../../src/lib/report/pdf/render-pdf.ts';
import { sampleDocument } from '../pdf/sample-document.ts';
import { breakStream } from './break-pdf.ts';
import { checkPdf } from './check-pdf.ts';
import { openPdf } from './open-pdf.ts';
import { readFonts } from './read-fonts.ts';

let sound: Uint8Array;
/** The letter “a” as the regular and the semibold face write it. */
let letters: readonly string[];

beforeAll(async () => {
	sound = renderPdf(sampleDocument, await loadFontsNode()).bytes;
	const pdf = openPdf(sound);
	const [cover] = pdf.pages;
	letters = [...(cover ? readFonts(pdf, cover).values() : [])].map(({ alphabet }) => {
		const [code = ''] = [...alphabet].find(([, letter]) => letter === 'a') ?? [];
		return Buffer.from(code, 'latin1').toString('hex');
	});
});

/** The operations that show a text on the cover, in the face and the gray that are named. */
function show(face: 'F15' | 'F16', size: number, gray: number): string {
	const letter = letters[face === 'F15' ? 0 : 1] ?? '';
	return `BT /${face} ${size} Tf ${gray} g 100 100 Td [<${letter.repeat(4)}>] TJ ET`;
}

/** The problems of a report that has more painted on its cover, after all else. */
function checkWith(operations: string): readonly string[] {
	const added = `$&\n/Artifact BMC\n${operations}\nEMC`;
	return checkPdf(breakStream(sound, /^[\s\S]*\/F15 16 Tf[\s\S]*$/, added));
}

describe('the contrast of a text', () => {
	it('is enough for black on paper, and for black on white over black', () => {
		expect(checkWith(show('F15', 10, 0))).toEqual([]);
		const nested = '0 g 80 80 200 100 re f 1 g 90 90 150 60 re f';
		expect(checkWith(`${nested} ${show('F15', 10, 0)}`)).toEqual([]);
	});

	it('is told where it is too little, as a number that was not rounded up', () => {
		// #777777, on white 4.478:1.
		const problems = checkWith(show('F15', 10, 0.4667));
		expect(problems).toEqual(['page 1: “aaaa” has a contrast of 4.47:1, not 4.5:1']);
	});

	it('may be three to one from 18 points, and in semibold from 14', () => {
		expect(checkWith(show('F15', 18, 0.55))).toEqual([]);
		expect(checkWith(show('F16', 14, 0.55))).toEqual([]);
		expect(checkWith(show('F15', 17.9, 0.55))).toEqual([expect.stringMatching(/not 4.5:1$/)]);
		expect(checkWith(show('F16', 13.9, 0.55))).toEqual([expect.stringMatching(/not 4.5:1$/)]);
		expect(checkWith(show('F15', 18, 0.65))).toEqual([expect.stringMatching(/not 3:1$/)]);
	});

	it('is measured on the fill that was painted last beneath it', () => {
		const dark = '0.2 g 80 80 200 100 re f';
		expect(checkWith(`${dark} ${show('F15', 10, 0)}`)).toEqual([
			expect.stringMatching(/^page 1: “aaaa” has a contrast of 1.66:1/)
		]);
		expect(checkWith(`${dark} ${show('F15', 10, 1)}`)).toEqual([]);
		expect(checkWith(`${show('F15', 10, 0)} ${dark}`)).toEqual([]);
	});

	it('is too little when one letter stands beside its ground', () => {
		const narrow = '0.2 g 80 80 30 100 re f';
		expect(checkWith(`${narrow} ${show('F15', 10, 1)}`)).toEqual([
			expect.stringMatching(/contrast of 1:1/)
		]);
	});

	it('looks at the shape of the fill and not at its corners', () => {
		const triangle = '0.2 g 80 200 m 300 80 l 300 200 l h f';
		expect(checkWith(`${triangle} ${show('F15', 10, 0)}`)).toEqual([]);
		const lens = '0.2 g 60 103 m 60 140 180 140 180 103 c 180 70 60 70 60 103 c f';
		expect(checkWith(`${lens} ${show('F15', 10, 0)}`)).toHaveLength(1);
		const frame = '0.2 g 60 60 200 100 re 80 80 150 60 re f*';
		expect(checkWith(`${frame} ${show('F15', 10, 0)}`)).toEqual([]);
	});

	it('follows a change of coordinates and forgets it with the saved state', () => {
		const moved = 'q 1 0 0 1 80 80 cm 0.2 g 0 0 200 100 re f Q';
		expect(checkWith(`${moved} ${show('F15', 10, 0)}`)).toHaveLength(1);
		expect(checkWith(`q 2 0 0 2 -100 -100 cm ${show('F15', 9, 0.55)} Q`)).toEqual([]);
	});

	it('is not asked of decoration without text', () => {
		expect(checkWith('0.95 g 80 80 200 100 re f')).toEqual([]);
	});

	it('is asked of the running heads', () => {
		const head = /(Subtype \/Header[\s\S]*? Tf) [\d.]+ [\d.]+ [\d.]+ rg/;
		const problems = checkPdf(breakStream(sound, head, '$1 0.8 0.8 0.8 rg'));
		expect(problems).toEqual([expect.stringMatching(/^page 2: “.+” has a contrast of 1.6/)]);
	});

	it('is not known on a picture, nor after what the checker cannot read', () => {
		const picture = `q 200 0 0 100 80 80 cm /Logo Do Q ${show('F15', 10, 0)}`;
		expect(checkWith(picture)).toEqual(['page 1: “aaaa” stands on a picture']);
		for (const operations of ['/Pattern cs', '0 0 0 0 k', '3 Tr', '80 80 9 9 re W n'])
			expect(checkWith(operations)).toEqual([
				expect.stringMatching(/^page 1: contrast not known after (?:cs|k|Tr|W)$/)
			]);
	});
});
