import { scoringConstants } from '../../core/scoring/constants.ts';
import { nameEvidenceStrength } from '../../i18n/terms/evidence-strength.ts';
import type { ReportContext } from './report-context.ts';

/** How the verdict comes about, step by step, on the reader's own numbers; in brief without the simulations. */
export function writeMethodSteps(context: ReportContext): readonly string[] {
	if (context.options.brief) return [...writeScores(context), ...writeClasses(context)];
	return [
		...writeScores(context),
		...writeKnowledge(context),
		...writeClasses(context),
		...writeSimulation(context)
	];
}

function writeScores({ items, result, texts, formats }: ReportContext): readonly string[] {
	const { method } = texts;
	const { readiness, arithmetic, lowest, highest } = result;
	const known = items.filter((item) => item.result.level !== null).length;
	const number = formats.formatNumber;
	return [
		method.points(result.asked, known),
		method.traits,
		readiness.value === null || arithmetic.value === null
			? method.readinessMissing
			: method.readiness(number(readiness.value), number(arithmetic.value)),
		...(lowest.value === null || highest.value === null
			? []
			: [method.bounds(number(lowest.value), number(highest.value))])
	];
}

function writeKnowledge({ result, texts, terms, formats }: ReportContext): readonly string[] {
	const { method } = texts;
	const { coverage, evidence } = result;
	const { minimumCoverage, minimumEvidence } = scoringConstants;
	const percent = formats.formatPercent;
	return [
		...(coverage.value === null
			? []
			: [method.coverage(percent(coverage.value), percent(minimumCoverage))]),
		...(evidence.value === null
			? []
			: [
					method.evidence(
						percent(evidence.value),
						terms.evidenceStrength[nameEvidenceStrength(evidence.value)],
						percent(minimumEvidence)
					)
				])
	];
}

function writeClasses({ result, questionnaire, texts }: ReportContext): readonly string[] {
	const { method } = texts;
	const { verdicts } = questionnaire;
	const { ready, adapt } = scoringConstants;
	const blocking = result.conditions.filter(
		({ essential, state }) => essential.kind === 'blocking' && state !== 'not-applicable'
	);
	const failed = blocking.filter(({ state }) => state === 'not-met').length;
	return [
		...(blocking.length > 0
			? [method.conditions(blocking.length, failed, verdicts['prerequisites-missing'].name)]
			: []),
		method.ready(verdicts['can-start'].name, ready.readiness, ready.weakest),
		method.adapt(verdicts['with-adaptations'].name, adapt.readiness, adapt.weakest),
		method.foundations(verdicts['foundations-to-strengthen'].name)
	];
}

function writeSimulation({ result, questionnaire, texts, formats }: ReportContext): string[] {
	const { method } = texts;
	const { simulation } = result;
	const { support } = scoringConstants;
	if (!simulation) return [method.simulationMissing];
	const number = formats.formatNumber;
	const name = (verdict: keyof typeof questionnaire.verdicts) =>
		questionnaire.verdicts[verdict].name;
	const shares = [
		method.classShare(name('can-start'), formats.formatPercent(simulation.probability.ready)),
		method.classShare(
			name('with-adaptations'),
			formats.formatPercent(simulation.probability.adapt)
		),
		method.lowestShare(
			name('foundations-to-strengthen'),
			name('prerequisites-missing'),
			formats.formatPercent(simulation.probability.missing)
		)
	];
	const { percentile5, percentile50, percentile95 } = simulation;
	return [
		`${method.simulation(number(simulation.draws))} ${method.settled}`,
		method.interval(number(percentile5), number(percentile50), number(percentile95)),
		method.classes(shares.join('; ')),
		method.support(
			Math.round(support.tentative * 100),
			Math.round(support.likely * 100),
			Math.round(support.robust * 100)
		),
		method.supportRobust
	];
}
