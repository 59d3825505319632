import type { Locale } from '../i18n/locale.ts';
import { createRandomId } from '../storage/random-id.ts';
import type { StorageErrorCode } from '../storage/storage-error.ts';
import { toStorageError } from '../storage/to-storage-error.ts';
import {
	findPresent,
	importAssessment,
	type ImportChoice,
	type PresentAssessment
} from './import-assessment.ts';
import { pageHref } from './links.ts';
import type { ImportReading, ReadFile } from './read-import.ts';
import { ownStore, storeKindOf } from './stores.ts';

/** What is shown before anything is written. */
export interface ImportPreview extends ReadFile {
	readonly fileName: string;
	/** The one already here under the same id. */
	readonly present: PresentAssessment | null;
}

export type FileImportState =
	| { readonly kind: 'idle' }
	| { readonly kind: 'reading' }
	| { readonly kind: 'refused'; readonly fileName: string; readonly sentences: readonly string[] }
	/** What is needed to check the file could not be fetched. */
	| { readonly kind: 'unreachable'; readonly fileName: string }
	| { readonly kind: 'failed'; readonly fileName: string; readonly code: StorageErrorCode }
	| { readonly kind: 'preview' | 'writing'; readonly preview: ImportPreview };

/** A file on its way in: read, shown, and only then written, all or nothing. */
export class FileImport {
	#state = $state.raw<FileImportState>({ kind: 'idle' });
	#ticket = 0;
	readonly #locale: Locale;

	constructor(locale: Locale) {
		this.#locale = locale;
	}

	get state(): FileImportState {
		return this.#state;
	}

	/** Reads a file and shows what it holds; a file chosen later wins. */
	async read(file: File): Promise<void> {
		const ticket = ++this.#ticket;
		this.#state = { kind: 'reading' };
		const next = await this.#look(file);
		if (ticket === this.#ticket) this.#state = next;
	}

	/** Writes what is shown; the address to go to, or null when nothing was written. */
	async accept(choice: ImportChoice, copyName: (name: string) => string): Promise<string | null> {
		if (this.#state.kind !== 'preview') return null;
		const { preview } = this.#state;
		this.#state = { kind: 'writing', preview };
		try {
			const id = await importAssessment(await ownStore(), preview.assessment, choice, copyName);
			this.#state = { kind: 'idle' };
			return pageHref(this.#locale, preview.complete ? 'result' : 'answer', id);
		} catch (error) {
			const { code } = toStorageError(error);
			this.#state = { kind: 'failed', fileName: preview.fileName, code };
			return null;
		}
	}

	/** Leaves everything as it is. */
	cancel(): void {
		this.#ticket += 1;
		this.#state = { kind: 'idle' };
	}

	async #look(file: File): Promise<FileImportState> {
		const fileName = file.name;
		let reading: ImportReading;
		try {
			// Reading files is not part of the first load.
			const { readImport } = await import('./read-import.ts');
			reading = await readImport(file, this.#locale);
		} catch {
			// The questionnaire, or this part of the program, is not on this device yet and there is no connection.
			return { kind: 'unreachable', fileName };
		}
		if (!reading.ok) return { kind: 'refused', fileName, sentences: reading.sentences };
		return this.#prepare(fileName, reading.value);
	}

	async #prepare(fileName: string, read: ReadFile): Promise<FileImportState> {
		const { assessment } = read;
		try {
			// An example that comes back as a file is the person's own now: it never goes where examples live.
			const isExample = storeKindOf(assessment.id) === 'examples';
			const own = isExample ? { ...assessment, id: createRandomId() } : assessment;
			const present = await findPresent(await ownStore(), own.id);
			return { kind: 'preview', preview: { ...read, assessment: own, fileName, present } };
		} catch (error) {
			return { kind: 'failed', fileName, code: toStorageError(error).code };
		}
	}
}
