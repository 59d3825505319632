import { readMarkup } from '../markup/read-markup.ts';
import { readOffice } from '../office/read-office.ts';

/** A sheet as it was read back: its name and every cell that holds something, by address. */
export interface ReadSheet {
	readonly name: string;
	readonly rows: number;
	readonly cells: ReadonlyMap<string, string | number>;
}

/** The sheets of a spreadsheet of ours, for checking what was just written. */
export function readXlsx(bytes: Uint8Array): readonly ReadSheet[] {
	const parts = readOffice(bytes);
	const workbook = parts.get('xl/workbook.xml') ?? '';
	const names = [...workbook.matchAll(/<sheet name="([^"]*)"/g)];
	return names.map(([, name = ''], index) => {
		const sheet = parts.get(`xl/worksheets/sheet${index + 1}.xml`) ?? '';
		return {
			name: readMarkup(name),
			rows: [...sheet.matchAll(/<row /g)].length,
			cells: new Map(listCells(sheet))
		};
	});
}

function listCells(sheet: string): readonly (readonly [string, string | number])[] {
	const cell = /<c r="([A-Z]+\d+)"[^>]*>(?:<is><t[^>]*>([^<]*)<\/t><\/is>|<v>([^<]*)<\/v>)<\/c>/g;
	return [...sheet.matchAll(cell)].map(([, address = '', text, number]) => [
		address,
		text === undefined ? Number(number) : readLetters(readMarkup(text))
	]);
}

function readLetters(text: string): string {
	return text.replace(/_x005F_/g, '_');
}
