import type { Result } from '../outcome.ts';
import { createProblem, type AssessmentProblem } from './problem-codes.ts';
import { refuse } from './refuse.ts';

/** Levels of nesting a file may have; ours has seven. */
const depthLimit = 32;

/** JSON text as a value. Nesting is measured before parsing, so that no text can exhaust the stack. */
export function parseJson(text: string): Result<unknown, readonly AssessmentProblem[]> {
	const shape = measureNesting(text);
	if (shape.deepest > depthLimit)
		return refuse(
			createProblem(
				'too-deep',
				'',
				{ limit: depthLimit },
				'is nested too deeply to be one of our files'
			)
		);
	try {
		return { ok: true, value: JSON.parse(text) as unknown };
	} catch {
		return refuse(
			shape.isOpen
				? createProblem(
						'truncated',
						'',
						{ length: text.length },
						`ends too early, after ${text.length} characters: copy or download it again`
					)
				: createProblem('not-json', '', {}, 'cannot be read: it is damaged or of another kind')
		);
	}
}

/** The deepest nesting of brackets outside strings, and whether something is still open at the end. */
function measureNesting(text: string): { deepest: number; isOpen: boolean } {
	let depth = 0;
	let deepest = 0;
	let inString = false;
	for (let index = 0; index < text.length && deepest <= depthLimit; index++) {
		const character = text[index];
		if (inString) {
			if (character === '\\') index++;
			else if (character === '"') inString = false;
		} else if (character === '"') inString = true;
		else if (character === '{' || character === '[') deepest = Math.max(deepest, ++depth);
		else if (character === '}' || character === ']') depth--;
	}
	return { deepest, isOpen: inString || depth > 0 };
}
