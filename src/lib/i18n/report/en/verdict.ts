import type { ReportTexts } from '../it.ts';

export const verdict: ReportTexts['verdict'] = {
	forNow: (current) => `For now: ${current}`,
	ifConfirmed: (expected) => `If confirmed: ${expected}`,
	ifKnownConfirmed: (known, asked, expected) =>
		known === 1
			? `If the only answer with a level, of ${asked} questions, were confirmed: ${expected}.`
			: `If the ${known} answers with a level, of ${asked} questions, were confirmed: ${expected}.`,
	toConfirm: (conditions) =>
		conditions === 1
			? 'To be confirmed with a document: one essential condition.'
			: `To be confirmed with a document: ${conditions} essential conditions.`,
	readiness: (value) => `Readiness ${value} out of 100.`,
	readinessBetween: (value, low, high) =>
		`Readiness ${value} out of 100; allowing for what the answers rest on, ${low} to ${high}.`,
	support: (word, count) =>
		`How well it holds: ${word}. In ${count} simulations out of 100 the verdict stays at least this one.`,
	supportAll: (word) =>
		`How well it holds: ${word}. In all simulations the verdict stays at least this one.`,
	supportExact: (word, count) =>
		`How well it holds: ${word}. In ${count} simulations out of 100 the verdict stays this one.`,
	supportExactAll: (word) =>
		`How well it holds: ${word}. In all simulations the verdict stays this one.`,
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
