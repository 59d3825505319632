import { describe, expect, it } from 'vitest';
import { findClaims } from '../../src/lib/core/definition/find-claims.ts';
import { audiences, languages } from '../../src/lib/core/definition/vocabulary.ts';
import { type Text } from '../../src/lib/core/definition/text.ts';
import { compileMire, mire } from './read-mire.ts';

/** Every text of the model, with the place it stands in. */
function collectTexts(value: unknown, path = ''): readonly { path: string; text: Text }[] {
	if (typeof value !== 'object' || value === null) return [];
	if ('it' in value && 'en' in value) return [{ path, text: value as Text }];
	return Object.entries(value).flatMap(([key, entry]) => collectTexts(entry, `${path}/${key}`));
}

/** Words of each sentence; what has no letters is no word. */
function countWords(text: string): readonly number[] {
	return text
		.split(/[.!?:;]+(?:\s+|$)/)
		.map((sentence) => sentence.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length)
		.filter((words) => words > 0);
}

const texts = collectTexts(mire);

describe('the texts of the MIRE model', () => {
	it('are all there in both languages', () => {
		expect(mire.head.languages).toEqual(expect.arrayContaining([...languages]));
		expect(texts.length).toBeGreaterThan(500);
		const missing = texts.filter(({ text }) =>
			languages.some((language) => (text[language] ?? '').trim() === '')
		);
		expect(missing.map(({ path }) => path)).toEqual([]);
	});

	it('hold no character that cannot be read, and no space at either end', () => {
		const odd = texts.filter(({ text }) =>
			languages.some((language) => /\p{Cc}|\p{Co}|\uFFFD| {2}|^\s|\s$/u.test(text[language] ?? ''))
		);
		expect(odd.map(({ path }) => path)).toEqual([]);
	});

	it.each(languages)('have sentences of 20 words at most on average (%s)', (language) => {
		const words = texts.flatMap(({ text }) => countWords(text[language] ?? ''));
		expect(words.reduce((sum, count) => sum + count, 0) / words.length).toBeLessThanOrEqual(20);
	});

	it.each(languages)(
		'ask each question in 25 words at most, with a question mark (%s)',
		(language) => {
			const wordings = audiences.flatMap((audience) =>
				compileMire(audience, language).traits.flatMap((trait) =>
					trait.questions.map(({ wording }) => wording)
				)
			);
			expect(wordings.filter((wording) => !wording.endsWith('?'))).toEqual([]);
			expect(wordings.filter((wording) => wording.split(/\s+/).length > 25)).toEqual([]);
		}
	);
});

describe.each(audiences)('the questions of a %s', (audience) => {
	it.each(languages)('have five anchors that all differ (%s)', (language) => {
		for (const { id, anchors } of compileMire(audience, language).traits.flatMap(
			(t) => t.questions
		))
			expect({ id, anchors: new Set(anchors).size }).toEqual({ id, anchors: 5 });
	});

	it('lead up from every level below the target', () => {
		for (const { id, actions, target } of compileMire(audience).traits.flatMap(
			(t) => t.questions
		)) {
			const stuck = [0, 1, 2, 3].filter(
				(level) => level < target && !actions.some(({ from, to }) => from <= level && to > level)
			);
			expect({ id, stuck }).toEqual({ id, stuck: [] });
		}
	});
});

describe('what is told of Milan', () => {
	const claims = mire.traits.flatMap((trait) =>
		findClaims(trait).map(({ claim, path }) => ({ ...claim, place: `${trait.id}: ${path}` }))
	);

	it('cites a listed source wherever it is documented', () => {
		const unsourced = claims.filter(
			({ basis, sources }) =>
				basis === 'documented' &&
				(sources.length === 0 || sources.some((source) => !mire.head.sources[source]))
		);
		expect(claims.length).toBeGreaterThan(50);
		expect(unsourced.map(({ place }) => place)).toEqual([]);
	});
});
