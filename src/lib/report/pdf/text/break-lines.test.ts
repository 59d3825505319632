import { beforeAll, describe, expect, it } from 'vitest';
import { PdfFile } from '../file/pdf-file.ts';
import type { TextStyle } from '../layout/theme.ts';
import { loadFontsNode } from '../load-fonts-node.ts';
import { StructureElement } from '../tagging/structure-element.ts';
import { breakLines } from './break-lines.ts';
import { measureText } from './measure-text.ts';
import { MissingCharacters } from './missing-characters.ts';
import type { Typefaces } from './typefaces.ts';

const style: TextStyle = { weight: 'regular', size: 10, leading: 14, color: 'ink' };
const owner = new StructureElement('P', null);
let typefaces: Typefaces;

beforeAll(async () => {
	typefaces = new PdfFile(await loadFontsNode(), new MissingCharacters()).typefaces;
});

function breakText(text: string, width: number): readonly string[] {
	const lines = breakLines([{ text, style, owner }], width, typefaces);
	for (const line of lines) expect(line.width).toBeLessThanOrEqual(width + 0.01);
	return lines.map((line) =>
		line.parts.map(({ text, hyphenX }) => (hyphenX === undefined ? text : `${text}-`)).join('')
	);
}

describe('breaking lines', () => {
	it('keeps the space at the end of a broken line', () => {
		expect(breakText('uno due tre', 40)).toEqual(['uno due ', 'tre']);
	});

	it('breaks after hyphens between words but not between years', () => {
		expect(breakText('socio-sanitario', 45)).toEqual(['socio-', 'sanitario']);
		expect(breakText('gli anni 2020–2023', 60)).toEqual(['gli anni ', '2020–2023']);
	});

	it('shows a hyphen at a soft hyphen only where a line ends', () => {
		expect(breakText('auto\u00advalutazione', 60)).toEqual(['auto\u00ad-', 'valutazione']);
		expect(breakText('auto\u00advalutazione', 200)).toEqual(['auto\u00advalutazione']);
	});

	it('parts a word only where the line would else stay short', () => {
		const parted = 'con\u00adci\u00adlia\u00adzione';
		expect(breakText(`di ${parted}, poi`, 64)).toEqual([
			'di con\u00adci\u00adlia\u00ad-',
			'zione, poi'
		]);
		const full = 'la vita e il lavoro di chi ha ';
		expect(breakText(`${full}${parted}`, 145)).toEqual([full, parted]);
	});

	it('leaves the last word of a paragraph whole, where it fits a line', () => {
		const parted = 'con\u00adci\u00adlia\u00adzione.';
		expect(breakText(`di ${parted}`, 72)).toEqual(['di ', parted]);
		expect(breakText(`di ${parted} poi`, 72)).toHaveLength(2);
		expect(breakText(`di ${parted} \npoi`, 72)).toEqual(['di ', `${parted} \n`, 'poi']);
		expect(breakText(`di ${parted}`, 52)).toEqual(['di con\u00adci\u00ad-', 'lia\u00adzione.']);
	});

	it('ends no third line in a row in a hyphen', () => {
		const word = Array.from({ length: 10 }, () => 'ma').join('\u00ad');
		const lines = breakText(`${`${word} `.repeat(12)}fine`, 250);
		const ends = lines.map((line) => (line.endsWith('-') ? '-' : ' ')).join('');
		expect(ends).toMatch(/-- -/);
		expect(ends).not.toContain('---');
	});

	it('counts the hyphens a word is written with among them', () => {
		const text = 'uno socio-sanitario due socio-sanitario tre socio-sanitario e oltre';
		expect(breakText(text, 75).filter((line) => line.endsWith('-')).length).toBe(2);
	});

	it('takes a third hyphen for a word that fits no line', () => {
		const word = Array.from({ length: 12 }, () => 'ma').join('\u00ad');
		expect(breakText(word, 50).slice(0, 3)).toEqual([
			'ma\u00adma\u00adma\u00ad-',
			'ma\u00adma\u00adma\u00ad-',
			'ma\u00adma\u00adma\u00ad-'
		]);
	});

	it('breaks an address after its separators, not after its scheme', () => {
		const lines = breakText('https://example.org/lavoro/agile?anno=2026', 110);
		expect(lines[0]).toMatch(/\/$/);
		expect(lines.join('')).toBe('https://example.org/lavoro/agile?anno=2026');
		expect(breakText('vedi https://example.org/lavoro/agile', 60)[1]).not.toMatch(/:$/);
	});

	it('splits a word only when it fits no line', () => {
		const lines = breakText(`sì ${'a'.repeat(60)}`, 100);
		expect(lines[0]).toBe('sì ');
		expect(lines.slice(1).join('')).toBe('a'.repeat(60));
	});

	it('does not break where two runs touch without a space', () => {
		const strong: TextStyle = { ...style, weight: 'semibold' };
		const runs = [
			{ text: 'la parola ', style, owner },
			{ text: 'forte', style: strong, owner },
			{ text: '.', style, owner }
		];
		const width = measureText('la parola forte', style, typefaces) + 1;
		const lines = breakLines(runs, width, typefaces);
		expect(lines.map((line) => line.parts.map((part) => part.text))).toEqual([
			['la parola '],
			['forte', '.']
		]);
	});

	it('obeys forced breaks and makes one line of nothing', () => {
		expect(breakText('uno\ndue', 100)).toEqual(['uno\n', 'due']);
		expect(breakText('', 100)).toEqual(['']);
	});

	it('gives digits equal room in columns of numbers', () => {
		const tabular: TextStyle = { ...style, tabular: true };
		const width = (text: string): number => measureText(text, tabular, typefaces);
		expect(width('1111')).toBeCloseTo(width('8080'), 6);
		expect(measureText('1111', style, typefaces)).toBeLessThan(width('1111'));
	});

	it('moves kerned pairs together', () => {
		const apart = measureText('A', style, typefaces) + measureText('V', style, typefaces);
		expect(measureText('AV', style, typefaces)).toBeLessThan(apart);
	});
});
