/** A full stop, question or exclamation mark ends a sentence when a capital follows: "art. 51" does not. */
const sentenceEnd = /(?<=[.!?…]["»”’)]?)\s+(?=["«“(]?\p{Lu})/u;

/** The sentences of a text. A name or a label, which ends without a stop, is none. */
export function splitSentences(text: string): readonly string[] {
	const trimmed = text.trim();
	return /[.!?…]["»”’)]?$/.test(trimmed) ? trimmed.split(sentenceEnd) : [];
}
