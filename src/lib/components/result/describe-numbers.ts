import { scoringConstants } from '../../core/scoring/constants.ts';
import type { Messages } from '../../i18n/messages/it.ts';
import { nameEvidenceStrength } from '../../i18n/terms/evidence-strength.ts';
import { capShare } from '../../report/model/cap-share.ts';
import type { ReportContext } from '../../report/model/report-context.ts';
import { raiseFirst } from '../../report/model/sentence-case.ts';
import {
	tabulateClasses,
	tabulateCoverage,
	tabulateEvidence,
	tabulateReadiness,
	type NumberTable
} from './number-tables.ts';

/** A number to show with the sentences behind it. */
export interface DescribedNumber {
	readonly id:
		'support' | 'readiness' | 'interval' | 'coverage' | 'evidence' | 'bounds' | 'weakest';
	readonly label: string;
	readonly value: string;
	readonly sentences: readonly string[];
	/** Where it is computed from several numbers of the reader's. */
	readonly table?: NumberTable;
}

type Words = Messages['result'];

/** The numbers that say how sure the result is; those that do not exist here are left out. */
export function describeNumbers(context: ReportContext, words: Words): readonly DescribedNumber[] {
	return [
		...describeSupport(context, words),
		...describeReadiness(context, words),
		...describeKnowledge(context, words),
		...describeWeakest(context, words)
	];
}

function describeSupport(context: ReportContext, words: Words): readonly DescribedNumber[] {
	const { result, texts, terms, formats } = context;
	const { simulation } = result;
	const { support, supportWord, borderline } = result.verdict;
	if (support === null || !simulation) return [];
	const { method, verdict } = texts;
	const word = terms.support[borderline || !supportWord ? 'borderline' : supportWord];
	const { tentative, likely, robust } = scoringConstants.support;
	const [announced, good, solid] = [tentative, likely, robust].map((share) =>
		Math.round(share * 100)
	);
	return [
		{
			id: 'support',
			label: words.support,
			value: `${raiseFirst(word)}: ${words.supportValue(capShare(support))}`,
			sentences: [
				`${method.simulation(formats.formatNumber(simulation.draws))} ${method.settled}`,
				method.support(announced ?? 0, good ?? 0, solid ?? 0),
				method.supportRobust,
				verdict.notProbability
			],
			table: tabulateClasses(context, simulation.probability, words)
		}
	];
}

function describeReadiness(context: ReportContext, words: Words): readonly DescribedNumber[] {
	const { items, result, texts, formats } = context;
	const { method } = texts;
	const { readiness, arithmetic, simulation, lowest, highest } = result;
	const number = formats.formatNumber;
	const known = items.filter((item) => item.result.level !== null).length;
	const described: DescribedNumber[] = [];
	if (readiness.value !== null && arithmetic.value !== null)
		described.push({
			id: 'readiness',
			label: words.readiness,
			value: words.traitScore(number(readiness.value)),
			sentences: [
				method.points(items.length, known),
				method.traits,
				method.readiness(number(readiness.value), number(arithmetic.value))
			],
			table: tabulateReadiness(context, words)
		});
	if (simulation) {
		const { percentile5, percentile50, percentile95 } = simulation;
		const [low, middle, high] = [number(percentile5), number(percentile50), number(percentile95)];
		described.push({
			id: 'interval',
			label: words.interval,
			value: words.from(low, high),
			sentences: [method.interval(low, middle, high)]
		});
	}
	// Equal when nothing is unknown: then there is nothing to say.
	if (lowest.value !== null && highest.value !== null && lowest.value !== highest.value)
		described.push({
			id: 'bounds',
			label: words.bounds,
			value: words.from(number(lowest.value), number(highest.value)),
			sentences: [method.bounds(number(lowest.value), number(highest.value))]
		});
	return described;
}

function describeKnowledge(context: ReportContext, words: Words): readonly DescribedNumber[] {
	const { result, texts, terms, formats } = context;
	const { coverage, evidence } = result;
	if (coverage.value === null || evidence.value === null) return [];
	const { minimumCoverage, minimumEvidence } = scoringConstants;
	const percent = formats.formatPercent;
	const word = terms.evidenceStrength[nameEvidenceStrength(evidence.value)];
	const backed = percent(evidence.value);
	return [
		{
			id: 'coverage',
			label: words.coverage,
			value: percent(coverage.value),
			sentences: [texts.method.coverage(percent(coverage.value), percent(minimumCoverage))],
			table: tabulateCoverage(context, words)
		},
		{
			id: 'evidence',
			label: words.evidence,
			value: words.evidenceHow(backed, raiseFirst(word)),
			sentences: [texts.method.evidence(backed, word, percent(minimumEvidence))],
			table: tabulateEvidence(context, words)
		}
	];
}

function describeWeakest(
	{ questionnaire, result, texts, formats }: ReportContext,
	words: Words
): readonly DescribedNumber[] {
	const { score, traits } = result.weakest;
	if (score.value === null) return [];
	const names = traits.flatMap(
		(id) => questionnaire.traits.find((trait) => trait.id === id)?.name ?? []
	);
	const write = names.length > 1 ? texts.profile.weakestMany : texts.profile.weakest;
	const value = formats.formatNumber(score.value);
	return [
		{
			id: 'weakest',
			label: words.weakest,
			value: words.traitScore(value),
			sentences: [write(formats.formatList(names), value)]
		}
	];
}
