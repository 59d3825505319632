import type { Language } from '../../../core/definition/vocabulary.ts';

/** What is said first to whoever reads another language: why the drafts are in Italian, and what they do. */
export const readerNotes: Readonly<Record<Language, readonly string[]>> = {
	it: [],
	en: [
		'For readers of English: an Italian public body adopts its acts in Italian, so these drafts are in Italian.',
		'There are three, of which one is used: for the executive (Giunta), the council (Consiglio), and the assembly of the mayors of a social district.',
		'Each takes note of the self-assessment, without endorsing its verdict. It names a contact, says what to do about a call, and sets a date to look again.',
		'What stands in square brackets is for the body to fill in; “da verificare” means “to be verified”, and every legal reference is marked so.'
	]
};
