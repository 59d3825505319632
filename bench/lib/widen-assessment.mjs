/**
 * A full assessment with its questionnaire, its questions asked again under other ids until there are `count`:
 * texts, actions and answers are real ones, only there are more of them. Conditions stay as many as they are.
 */
export function widenAssessment({ questionnaire, assessment }, count) {
	const asked = questionnaire.traits.flatMap((trait) => trait.questions);
	const answered = new Map(assessment.answers.map((record) => [record.question, record]));
	const source = asked.filter(({ id }) => answered.has(id));
	const copies = Array.from({ length: count }, (_, index) => {
		const question = source[index % source.length];
		const record = answered.get(question.id);
		const round = Math.floor(index / source.length);
		if (round === 0) return { question, record };
		const { essential: _condition, ...repeated } = question;
		const id = `${question.id}-${round}`;
		return { question: { ...repeated, id }, record: { ...record, question: id } };
	});
	return {
		questionnaire: {
			...questionnaire,
			traits: questionnaire.traits.map((trait) => ({
				...trait,
				questions: copies
					.map(({ question }) => question)
					.filter((entry) => entry.trait === trait.id)
			}))
		},
		assessment: { ...assessment, answers: copies.map(({ record }) => record) }
	};
}
