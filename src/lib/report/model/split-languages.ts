import type { Language } from '../../core/definition/vocabulary.ts';
import type { Inline, RichText } from './document.ts';
import { listInlines } from './join-texts.ts';

/** The mark in front of a text that stands in another language (`sayIn`). */
export const fallbackMark = /\[(EN|IT)\] /;

/** As long as this a text is known again that was cut short. */
const leastKnown = 8;

/**
 * The runs of a text, with what the model says in another language as runs of their own after their mark.
 * `fallbacks` are those texts, whole; a sentence may have cut them short or dropped their full stop.
 */
export function splitLanguages(
	text: RichText,
	fallbacks: readonly string[] = []
): readonly Inline[] {
	const inlines = listInlines(text);
	if (fallbacks.length === 0) return inlines;
	return inlines.flatMap((inline): readonly Inline[] => {
		if (typeof inline === 'string') return splitText(inline, fallbacks);
		if (inline.kind !== 'strong' || inline.language) return [inline];
		return splitText(inline.text, fallbacks).map((part): Inline => {
			if (typeof part === 'string') return { kind: 'strong', text: part };
			return { ...part, kind: 'strong' };
		});
	});
}

interface InLanguage {
	readonly kind: 'in-language';
	readonly text: string;
	readonly language: Language;
}

function splitText(text: string, fallbacks: readonly string[]): readonly (string | InLanguage)[] {
	const parts: (string | InLanguage)[] = [];
	let plain = '';
	let rest = text;
	for (let mark = fallbackMark.exec(rest); mark; mark = fallbackMark.exec(rest)) {
		const end = mark.index + mark[0].length;
		const known = measureKnown(rest.slice(mark.index), fallbacks) - mark[0].length;
		plain += rest.slice(0, end);
		rest = rest.slice(end);
		if (known <= 0) continue;
		const language = mark[1] === 'EN' ? 'en' : 'it';
		parts.push(plain, { kind: 'in-language', text: rest.slice(0, known), language });
		plain = '';
		rest = rest.slice(known);
	}
	return [...parts, plain + rest].filter((part) => part !== '');
}

/** How much of the beginning of a text is one of the model's; 0 when nothing worth a name is. */
function measureKnown(text: string, fallbacks: readonly string[]): number {
	const lengths = fallbacks.map((fallback) => {
		let length = 0;
		while (length < fallback.length && fallback[length] === text[length]) length += 1;
		const isKnown = length >= Math.min(leastKnown, fallback.length - 1);
		return isKnown ? length : 0;
	});
	return Math.max(0, ...lengths);
}
