import type { Assessment } from '../core/assessment/assessment-schema.ts';
import { parseAssessmentFile } from '../core/assessment/parse-assessment-file.ts';
import { createProblem, type AssessmentProblem } from '../core/assessment/problem-codes.ts';
import { recognizeContent } from '../core/assessment/recognize-content.ts';
import { refuse } from '../core/assessment/refuse.ts';
import type { Result } from '../core/outcome.ts';

const megabyte = 1024 * 1024;
export const sizeLimitMegabytes = 20;

/** Gives the data a PDF report carries, or null when it carries none. */
type AttachmentReader = (bytes: Uint8Array) => Promise<Uint8Array | null>;

type Opened = Result<Assessment, readonly AssessmentProblem[]>;

/**
 * The assessment in a file a person chose: ours, or a PDF report of ours that carries its data, recognised by
 * content whatever the name. Too large a file is refused before it is read. Never rejects.
 */
export async function readAssessmentFile(
	file: Pick<Blob, 'size' | 'arrayBuffer'>,
	readAttachment: AttachmentReader = readOnDemand
): Promise<Opened> {
	if (file.size > sizeLimitMegabytes * megabyte) return refuse(tooLarge(file.size));
	try {
		const bytes = new Uint8Array(await file.arrayBuffer());
		if (recognizeContent(bytes) === 'pdf') return await readReport(bytes, readAttachment);
		return parseAssessmentFile(bytes);
	} catch {
		const message = 'could not be read: it was moved or changed, or access to it is not allowed';
		return refuse(createProblem('unreadable', '', {}, message));
	}
}

async function readReport(bytes: Uint8Array, readAttachment: AttachmentReader): Promise<Opened> {
	let data: Uint8Array | null = null;
	let isDamaged = !isWhole(bytes);
	try {
		data = await readAttachment(bytes);
	} catch {
		isDamaged = true;
	}
	if (data) return parseAssessmentFile(data);
	if (isDamaged) {
		const message = 'is a damaged PDF: its data cannot be read';
		return refuse(createProblem('pdf-damaged', '', {}, message));
	}
	const message = 'is a PDF without data inside: only reports saved with their data open again';
	return refuse(createProblem('pdf-without-data', '', {}, message));
}

/** A PDF says where it ends, in its last kilobyte; one cut short does not. */
function isWhole(bytes: Uint8Array): boolean {
	return new TextDecoder('latin1').decode(bytes.subarray(-1024)).includes('%%EOF');
}

/** The PDF reader is loaded only when somebody drops a PDF. */
async function readOnDemand(bytes: Uint8Array): Promise<Uint8Array | null> {
	const { readAttachment } = await import('../report/pdf/read-attachment.ts');
	return readAttachment(bytes);
}

function tooLarge(size: number): AssessmentProblem {
	const values = { megabytes: Math.ceil(size / megabyte), limit: sizeLimitMegabytes };
	const message = `is too large (${values.megabytes} MB, at most ${values.limit})`;
	return createProblem('too-large', '', values, message);
}
