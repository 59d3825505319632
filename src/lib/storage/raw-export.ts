import type { DatabaseDump } from './database.ts';

/**
 * Everything stored as the text of a file, also what no schema can read: for the day nothing else helps. What
 * JSON has no word for is written as text.
 */
export function formatRawExport(name: string, dump: DatabaseDump): string {
	const stores = Object.entries(dump.stores).map(
		([store, records]) => [store, records.map(toPlain)] as const
	);
	const content = { format: 'innesto-raw', database: name, version: dump.version };
	return JSON.stringify({ ...content, stores: Object.fromEntries(stores) }, null, '\t');
}

function toPlain(record: unknown): unknown {
	try {
		JSON.stringify(record);
		return record;
	} catch {
		return { unreadable: String(record) };
	}
}
