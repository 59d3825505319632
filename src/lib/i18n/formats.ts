import type { Language } from '../core/definition/vocabulary.ts';

/** Numbers, dates and lists as a report prints them. */
export interface ReportFormats {
	/** "52", "3,5"; at most the digits given, thousands marked from 10 000 up. */
	readonly formatNumber: (value: number, digits?: number) => string;
	/** A share of 0–1 as a whole percentage. */
	readonly formatPercent: (share: number) => string;
	/** `2026-11-22`, or an instant that begins so, as "22 novembre 2026"; anything else as it is. */
	readonly formatDate: (day: string) => string;
	/** "a, b e c" */
	readonly formatList: (items: readonly string[]) => string;
}

interface FormatTable {
	readonly decimal: string;
	readonly thousands: string;
	readonly and: string;
	/** January to December. */
	readonly months: string;
}

const tables: Readonly<Record<Language, FormatTable>> = {
	it: {
		decimal: ',',
		thousands: '.',
		and: ' e ',
		months:
			'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'
	},
	en: {
		decimal: '.',
		thousands: ',',
		and: ' and ',
		months: 'January February March April May June July August September October November December'
	}
};

/**
 * The formats of a report, from tables of our own: what `Intl` knows differs between Node versions and
 * browsers, and a report must come out the same everywhere.
 */
export function reportFormats(language: Language): ReportFormats {
	const table = tables[language];
	const formatNumber = (value: number, digits = 0) => writeNumber(value, digits, table);
	return {
		formatNumber,
		formatPercent: (share) => `${formatNumber(share * 100)}%`,
		formatDate: (day) => writeDate(day, table),
		formatList: (items) => {
			const last = items.at(-1) ?? '';
			return items.length < 2 ? last : items.slice(0, -1).join(', ') + table.and + last;
		}
	};
}

function writeNumber(value: number, digits: number, table: FormatTable): string {
	if (!Number.isFinite(value)) throw new RangeError('Only a finite number can be printed.');
	const [whole = '', fraction = ''] = Math.abs(value).toFixed(digits).split('.');
	const decimals = fraction.replace(/0+$/, '');
	const grouped = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, table.thousands) : whole;
	const text = decimals ? grouped + table.decimal + decimals : grouped;
	return value < 0 && text !== '0' ? `-${text}` : text;
}

function writeDate(day: string, table: FormatTable): string {
	const [, year = '', month = '', date = ''] = /^(\d{4})-(\d{2})-(\d{2})/.exec(day) ?? [];
	const name = table.months.split(' ')[Number(month) - 1];
	return name && Number(date) >= 1 && Number(date) <= 31
		? `${String(Number(date))} ${name} ${String(Number(year))}`
		: day;
}
