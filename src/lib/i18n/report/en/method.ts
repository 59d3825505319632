import type { ReportTexts } from '../it.ts';

export const method: ReportTexts['method'] = {
	howHeading: 'How the verdict comes about',
	points: (asked, known) =>
		`Each level is worth 25 points, from 0 to 100. Questions: ${asked}; with a level: ${known}.`,
	traits:
		'The score of a trait is the mean of its questions’ points, weighted by importance. Questions without a level do not count.',
	readiness: (readiness, arithmetic) =>
		`Readiness is a geometric mean of the traits: weak ones weigh more. Here it is ${readiness}; the plain mean would be ${arithmetic}.`,
	readinessMissing:
		'Readiness is a geometric mean of the traits. Here there is none: no trait that weighs has a score.',
	bounds: (lowest, highest) =>
		`If everything not known were absent, readiness would be ${lowest}. If it stood at level 4, it would be ${highest}.`,
	coverage: (coverage, needed) =>
		`Answers with a level cover ${coverage} of the weight. Below ${needed} no verdict is given.`,
	evidence: (value, word, needed) =>
		`The strength of the evidence is ${value} (${word}). It leaves readiness as it is but widens the interval. Below ${needed} no verdict is given.`,
	conditions: (blocking, failed, verdict) =>
		`Indispensable conditions: ${blocking}; not met: ${failed}. One not met is enough for the verdict “${verdict}”.`,
	ready: (name, readiness, weakest) =>
		`“${name}”: readiness from ${readiness} up, every trait of weight 3 at ${weakest} at least, every condition to complete met.`,
	adapt: (name, readiness, weakest) =>
		`“${name}”: readiness from ${readiness} up and every trait of weight 3 at ${weakest} at least.`,
	foundations: (name) =>
		`“${name}”: no indispensable condition is missing, but readiness or a trait is below its threshold.`,
	simulation: (draws) =>
		`The verdict is computed again ${draws} times, varying answers and weights. The thinner the evidence, the more an answer varies.`,
	settled: 'A condition shown by a document, or stated above its minimum, does not vary.',
	interval: (low, middle, high) =>
		`Here half of the simulations give a readiness below ${middle}. In 90 out of 100 it is between ${low} and ${high}.`,
	classes: (parts) => `The verdicts of the simulations: ${parts}.`,
	classShare: (name, percent) => `“${name}” ${percent}`,
	lowestShare: (first, second, percent) => `“${first}” or “${second}” ${percent}`,
	simulationMissing: 'Here no simulation was possible.',
	support: (announced, likely, robust) =>
		`A verdict is announced if it holds in ${announced} simulations out of 100. Support is good from ${likely}, solid from ${robust}.`,
	supportRobust:
		'“Solid” needs several respondents, or verified documents on every indispensable condition.',
	histogramCaption: (draws) =>
		`Readiness in ${draws} simulations; the dashed lines are the thresholds.`,
	histogramAlt: (low, middle, high) =>
		`Histogram of the simulations. Half give a readiness below ${middle}; 90 out of 100 are between ${low} and ${high}.`,
	bandAlt: (value, low, high, adapt, ready) =>
		`Readiness is ${value} on a scale from 0 to 100, with an interval from ${low} to ${high}. The thresholds are ${adapt} and ${ready}.`,
	bandAltPlain: (value, adapt, ready) =>
		`Readiness is ${value} on a scale from 0 to 100. The thresholds are ${adapt} and ${ready}.`,
	brief: 'The simulations and the weights of the traits are in the full report.',
	weightsHeading: 'Weights of the traits',
	weightsLead:
		'The weights are a convention of ours: 3 with an indispensable condition, 2 with one to complete, 1 without, 0 profile only.',
	weightsSummary: 'One row a trait: its weight from 0 to 3 and why.',
	weightsColumns: { trait: 'Trait', weight: 'Weight', reason: 'Why' },
	limitsHeading: 'Conventions and limits',
	limits: [
		'Thresholds, weights and the width of the variations are not yet calibrated on known cases.',
		'Answers vary each on its own: an optimism common to all of them does not show in the interval.',
		'People who assess themselves tend to be more generous than outsiders.'
	],
	notComparable:
		'More than a third of the weight is not applicable here: do not compare it with a full assessment.',
	company:
		'A company alone does not replicate the model: the verdict says how ready it is to join or promote.',
	alliance: 'The verdict is about the alliance as a whole, not about each of its members.',
	withheld: (count) =>
		count === 1
			? '1 question on compliance with the law is left out of this copy, of its text and its figures: they may differ from those of the copy with the data.'
			: `${count} questions on compliance with the law are left out of this copy, of its text and its figures: they may differ from those of the copy with the data.`,
	provenanceHeading: 'Where this document comes from',
	provenance: {
		model: 'Model',
		modelHash: 'Model hash',
		engine: 'Engine version',
		simulation: 'Simulations',
		draws: (draws, seed) => `${draws}, with seed ${seed}`,
		noDraws: 'none',
		contentHash: 'Hash of the answers',
		changed: 'Last change'
	},
	modelVersion: (name, version) => `${name}, version ${version}`,
	sourcesHeading: 'Sources',
	sourcesLead: 'The facts reported come from these sources, restated in our own words.',
	openingOnly: 'only the opening was read',
	noSources: 'This document cites no source.'
};
