import { StorageError } from './storage-error.ts';
import type { Connection } from './stored-schema.ts';

/** Any failure of a storage operation as a StorageError: quota by its name, everything else `failed`. */
export function toStorageError(error: unknown): StorageError {
	if (error instanceof StorageError) return error;
	return new StorageError(nameOf(error) === 'QuotaExceededError' ? 'quota' : 'failed', {
		cause: error
	});
}

/** A failure to open as a StorageError: newer data are told apart from storage that cannot be had. */
export function toOpeningError(error: unknown): StorageError {
	if (error instanceof StorageError) return error;
	return new StorageError(nameOf(error) === 'VersionError' ? 'newer-version' : 'unavailable', {
		cause: error
	});
}

/**
 * True when the connection is gone and a fresh one may work: the browser closed it (transactions under way then
 * end in AbortError), or its storage process died (WebKit says UnknownError).
 */
export function isLostConnection(
	error: unknown,
	connection: Pick<Connection, 'transaction'>
): boolean {
	const name = nameOf(error);
	if (name === 'AbortError') return !isOpen(connection);
	return name === 'InvalidStateError' || name === 'UnknownError';
}

function isOpen(connection: Pick<Connection, 'transaction'>): boolean {
	try {
		connection.transaction('preferences');
		return true;
	} catch {
		return false;
	}
}

function nameOf(error: unknown): string {
	return error instanceof Error ? error.name : '';
}
