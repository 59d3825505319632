import { palette } from '../../charts/palette.ts';
import { namespaces, xmlHead } from '../office/xml.ts';
import type { ColumnKind } from '../sheets/sheet.ts';

/** The formats of cells, by their place in the list of the part below. */
export const cellStyles = {
	head: 1,
	text: 2,
	number: 3,
	share: 4,
	day: 5
} as const satisfies Record<ColumnKind | 'head', number>;

/** Formats of numbers that every spreadsheet knows: as it is, whole percentage, short date. */
const general = 0;
const percent = 9;
const shortDate = 14;

const color = (value: string) => `rgb="FF${value.slice(1).toUpperCase()}"`;
const top = '<alignment vertical="top" wrapText="1"/>';
/** A number among texts stands where they do. */
const left = '<alignment horizontal="left" vertical="top" wrapText="1"/>';

const format = (number: number, font: number, fill: number, border: number, place = top) =>
	`<xf numFmtId="${number}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${place}</xf>`;

/** The looks of a workbook: a head that stands out, cells that show all they hold. */
export const xlsxStyles = [
	`${xmlHead}<styleSheet xmlns="${namespaces.spreadsheet}">`,
	'<fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font>',
	`<font><b/><sz val="11"/><color ${color(palette.ink)}/><name val="Calibri"/><family val="2"/></font></fonts>`,
	'<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
	`<fill><patternFill patternType="solid"><fgColor ${color(palette['leaf-soft'])}/><bgColor indexed="64"/></patternFill></fill></fills>`,
	'<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>',
	`<border><left/><right/><top/><bottom style="thin"><color ${color(palette.leaf)}/></bottom><diagonal/></border></borders>`,
	'<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
	'<cellXfs count="6"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
	format(general, 1, 2, 1),
	format(general, 0, 0, 0, left),
	format(general, 0, 0, 0),
	format(percent, 0, 0, 0),
	format(shortDate, 0, 0, 0),
	'</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
].join('');
