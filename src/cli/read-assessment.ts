import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Assessment } from '../lib/core/assessment/assessment-schema.ts';
import { fail, type Result } from '../lib/core/outcome.ts';
import { readAssessmentFile, sizeLimitMegabytes } from '../lib/files/read-file.ts';
import { describeFileError } from './describe-file-error.ts';

const limit = sizeLimitMegabytes * 1024 * 1024;

/** The assessment in a file, or in a PDF report that carries its data; all that is wrong with it otherwise. */
export async function readAssessment(file: string): Promise<Result<Assessment>> {
	try {
		const { size } = statSync(file);
		// Too large a file is refused by its size alone.
		const content = size > limit ? new ArrayBuffer() : await readBytes(file);
		return await readAssessmentFile({ size, arrayBuffer: () => Promise.resolve(content) });
	} catch (error) {
		return fail([{ code: 'no-file', path: '', message: describeFileError(error) }]);
	}
}

async function readBytes(file: string): Promise<ArrayBuffer> {
	const bytes = new Uint8Array(await readFile(file));
	return bytes.buffer;
}
