import type { ReportTexts } from '../it.ts';

export const verdict: ReportTexts['verdict'] = {
	ifConfirmed: (expected, current) => `If confirmed: ${expected}. For now: ${current}.`,
	support: (word, count) =>
		`Support: ${word}. In ${count} simulations out of 100 the verdict stays at least this one.`,
	supportAll: (word) => `Support: ${word}. In all simulations the verdict stays at least this one.`,
	supportExact: (word, count) =>
		`Support: ${word}. In ${count} simulations out of 100 the verdict stays this one.`,
	supportExactAll: (word) => `Support: ${word}. In all simulations the verdict stays this one.`,
	byCondition: (failed) =>
		failed === 1
			? 'One indispensable condition is not met: the verdict depends on it.'
			: `${failed} indispensable conditions are not met: the verdict depends on them.`,
	failureToConfirm: 'To be confirmed: the answer does not rest on a document yet.',
	notEnough: (reasons) => `Why no verdict can be given yet: ${reasons}.`,
	notEnoughPlain: 'What was gathered is not enough for a verdict.',
	nothingAssessed: 'No question has an answer that can be assessed.',
	notProbability: 'The simulations are not a probability of success.'
};
