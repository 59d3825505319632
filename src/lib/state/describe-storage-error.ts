import type { Locale } from '../i18n/locale.ts';
import type { StorageErrorCode } from '../storage/storage-error.ts';

type Sentences = Readonly<Record<StorageErrorCode, string>>;

/**
 * The sentence for a storage error, fetched in one language when it is first needed. Never rejects: empty when
 * the sentences cannot be had, so that whoever asks still shows that something failed.
 */
export async function describeStorageError(
	locale: Locale,
	code: StorageErrorCode
): Promise<string> {
	try {
		return (await loadSentences(locale))[code];
	} catch {
		// Not on this device yet and no connection.
		return '';
	}
}

async function loadSentences(locale: Locale): Promise<Sentences> {
	const { storageErrors } =
		locale === 'it'
			? await import('../i18n/storage-errors/it.ts')
			: await import('../i18n/storage-errors/en.ts');
	return storageErrors;
}
