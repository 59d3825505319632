import type { Result } from '../outcome.ts';
import { createProblem, type AssessmentProblem } from './problem-codes.ts';
import { recognizeContent } from './recognize-content.ts';
import { recognizeText } from './recognize-text.ts';
import { refuse } from './refuse.ts';

/** Bytes as the text of a file that may be JSON; otherwise what they are instead. */
export function decodeText(
	content: Uint8Array | string
): Result<string, readonly AssessmentProblem[]> {
	if (typeof content === 'string') return checkText(content.replace(/^\uFEFF/, ''));
	const kind = recognizeContent(content);
	if (kind) return refuse(foreign(kind));
	try {
		return checkText(new TextDecoder('utf-8', { fatal: true }).decode(content));
	} catch {
		const message = 'is not text in UTF-8: save it again with Innesto instead of another program';
		return refuse(createProblem('not-text', '', {}, message));
	}
}

function checkText(text: string): Result<string, readonly AssessmentProblem[]> {
	if (text.trim() === '') return refuse(createProblem('empty', '', {}, 'is empty'));
	const kind = recognizeText(text);
	return kind ? refuse(foreign(kind)) : { ok: true, value: text };
}

function foreign(kind: string): AssessmentProblem {
	const message = `is a ${kind} file and not an assessment`;
	return createProblem('foreign-file', '', { kind }, message);
}
