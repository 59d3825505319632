const importances = [3, 2, 1];

/** A questionnaire of so many questions spread evenly over so many traits; the builders are those of the tests. */
export function buildEvenQuestionnaire(traits, questions, builders) {
	const { buildTestQuestion, buildTestQuestionnaire, buildTestTrait } = builders;
	const all = Array.from({ length: questions }, (_, index) =>
		buildTestQuestion(`q${index + 1}`, importances[index % importances.length])
	);
	return buildTestQuestionnaire(
		Array.from({ length: traits }, (_, trait) =>
			buildTestTrait(
				`t${trait + 1}`,
				importances[trait % importances.length],
				all.filter((_, index) => index % traits === trait)
			)
		)
	);
}
