/** Why a file could not be read or written, and what to do, as the end of a sentence. */
export function describeFileError(error: unknown): string {
	const code = error instanceof Error && 'code' in error ? String(error.code) : '';
	switch (code) {
		case 'ENOENT':
			return 'there is no such file or folder: check the name';
		case 'ENOTDIR':
		case 'EEXIST':
			return 'a file stands where a folder is needed: choose another place';
		case 'EISDIR':
			return 'is a folder: name a file';
		case 'EACCES':
		case 'EPERM':
		case 'EROFS':
			return 'access is not allowed: check the permissions, or choose another place';
		case 'ENOSPC':
			return 'the disk is full: make room, or choose another place';
		default:
			return `could not be read or written (${code || String(error)}): try another place`;
	}
}
