import type { Assessment } from '../../core/assessment/assessment-schema.ts';
import type { Inline, RichText } from './document.ts';
import type { ReportContext } from './report-context.ts';

/** Of the characters that stand for words while the sentence round them is looked at; no text of ours has them. */
const firstGap = 0xe000;

/** Words to print that a person typed, or that stand in their place. */
export interface Words {
	readonly text: string;
	/** Whether they are a person's own. */
	readonly isTyped: boolean;
}

/** What the functions below need of the context of a report. */
export interface Typing {
	readonly assessment: Pick<Assessment, 'language'>;
}

/** A person's own words. */
export function asTyped(text: string): Words {
	return { text, isTyped: true };
}

/** Words of the model or of the report. */
export function asOurs(text: string): Words {
	return { text, isTyped: false };
}

/** What a person typed; words of ours where that is left out or blank. */
export function chooseWords(typed: string | undefined, ours: string): Words {
	const text = typed?.trim();
	return text ? asTyped(text) : asOurs(ours);
}

/** Whose report it is: as typed, or the word for a nameless one. */
export function nameOrganization({
	organization,
	assessment
}: Pick<ReportContext, 'organization' | 'assessment'>): Words {
	return { text: organization, isTyped: assessment.organization.name.trim() !== '' };
}

/** Words made shorter, or otherwise to fit where they stand. */
export function changeWords(words: Words, change: (text: string) => string): Words {
	return { ...words, text: change(words.text) };
}

/** Words as a text: a person's own in the language of the assessment, where it says one; plain otherwise. */
export function writeTyped(words: Words, typing: Typing): RichText {
	const inline = markTyped(words, typing);
	return typeof inline === 'string' ? inline : [inline];
}

/** The same as one run of a text. */
export function markTyped({ text, isTyped }: Words, { assessment }: Typing): Inline {
	const { language } = assessment;
	if (!isTyped || language === undefined || text === '') return text;
	return { kind: 'in-language', text, language };
}

/** The same in strong type. */
export function markTypedStrong(words: Words, typing: Typing): Inline {
	const inline = markTyped(words, typing);
	if (typeof inline === 'string' || inline.kind !== 'in-language')
		return { kind: 'strong', text: words.text };
	return { kind: 'strong', text: inline.text, language: inline.language };
}

/**
 * A sentence written round words, in which a person's own are runs in their language. Plain where the assessment
 * does not say one, and where the sentence does not print the words as they are.
 */
export function writeRound(
	write: (...words: readonly string[]) => string,
	words: readonly Words[],
	typing: Typing
): RichText {
	const sentence = write(...words.map(({ text }) => text));
	if (!words.some((word) => typeof markTyped(word, typing) !== 'string')) return sentence;
	const gaps = write(...words.map((_, index) => String.fromCharCode(firstGap + index)));
	const inlines: Inline[] = [];
	let rest = sentence;
	let printed = '';
	for (const character of gaps) {
		const word = words[character.charCodeAt(0) - firstGap];
		if (!word) {
			printed += character;
			continue;
		}
		if (!rest.startsWith(printed + word.text)) return sentence;
		inlines.push(printed, markTyped(word, typing));
		rest = rest.slice(printed.length + word.text.length);
		printed = '';
	}
	return [...inlines, rest].filter((inline) => inline !== '');
}
