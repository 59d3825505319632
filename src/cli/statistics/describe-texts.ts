import type { ModelStatistics } from '../../lib/core/definition/statistics/model-statistics.ts';

/** Translations, length of reading, claims about Milan, and what a person is to read again. */
export function describeTexts(statistics: ModelStatistics): readonly string[] {
	const { texts, missingTranslations, claims } = statistics;
	const missing = missingTranslations.map(({ place, language }) => `${place} (${language})`);
	return [
		'Texts',
		...list(`${texts} texts; missing translations`, missing),
		...describeReading(statistics),
		`  claims about Milan: ${claims.documented} documented, ${claims.inferred} inferred, ${claims.notDocumented} not documented`,
		...list('documented without a source', claims.unsourced),
		...list('without five distinct levels', collect(statistics, 'flatAnchors')),
		...list('questions with "e/o" or "and/or"', collect(statistics, 'either')),
		...list('questions with another "and" or "or", to review', collect(statistics, 'toReview'))
	];
}

function describeReading({ reading }: ModelStatistics): readonly string[] {
	return reading.flatMap(({ language, sentences, meanWords, longQuestions }) => [
		`  ${language}: ${sentences} sentences of ${meanWords.toFixed(1)} words on average`,
		...list(
			`${language}: questions of more than 20 words`,
			longQuestions.map(({ place, words }) => `${place} (${words})`)
		)
	]);
}

/** The ids of questions found in any audience and language, with where. */
function collect(
	{ audiences }: ModelStatistics,
	key: 'flatAnchors' | 'either' | 'toReview'
): readonly string[] {
	const places = new Map<string, readonly string[]>();
	for (const { audience, languages } of audiences) {
		for (const own of languages) {
			for (const id of own[key])
				places.set(id, [...(places.get(id) ?? []), `${audience} ${own.language}`]);
		}
	}
	return [...places].map(([id, where]) => `${id} (${where.join(', ')})`);
}

function list(name: string, items: readonly string[]): readonly string[] {
	return [`  ${name}: ${items.length}`, ...items.map((item) => `    ${item}`)];
}
