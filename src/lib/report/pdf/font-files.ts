import regularPairs from './fonts/inter-regular.kern.bin?url';
import regularFile from './fonts/inter-regular.ttf?url';
import semiboldPairs from './fonts/inter-semibold.kern.bin?url';
import semiboldFile from './fonts/inter-semibold.ttf?url';
import type { FontFiles } from './load-fonts.ts';

/**
 * Addresses of the report's faces. Named by the page and handed to the worker: what only a worker names, the
 * list of files kept for working offline does not hold.
 */
export const fontFiles: FontFiles = {
	regular: { file: regularFile, pairs: regularPairs },
	semibold: { file: semiboldFile, pairs: semiboldPairs }
};
