import type { StorageErrorCode } from '../storage/storage-error.ts';

/** Whether what is on screen is also on the device. */
export type SaveStatus =
	| { readonly kind: 'idle' }
	| { readonly kind: 'saving' }
	| { readonly kind: 'saved' }
	| { readonly kind: 'failed'; readonly code: StorageErrorCode };
