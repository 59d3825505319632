import { saveFile } from '../files/save-file.ts';
import { ownStore } from './stores.ts';

/** Offers everything stored on this device as one file, as it is: also what cannot be read. Rejects with StorageError. */
export async function downloadRaw(): Promise<void> {
	const text = await (await ownStore()).exportRaw();
	const name = `${new Date().toISOString().slice(0, 10)} Innesto.raw.json`;
	saveFile(new TextEncoder().encode(text), name, 'application/json');
}
