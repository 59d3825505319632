import type { Robustness, Scenario } from '../../core/scoring/analysis.ts';
import { buildHeading, buildParagraph } from './blocks.ts';
import type { Block, TableCell } from './document.ts';
import { nameKnownClass, nameScenarioClass, isBlocked } from './name-known-class.ts';
import type { ReportContext } from './report-context.ts';

/** The class under other conventions, and with other thresholds (§3.9). */
export function buildRobustness(context: ReportContext): readonly Block[] {
	const { analysis } = context.result;
	const baseline = analysis?.robustness.scenarios[0];
	if (!analysis || !baseline || baseline.known === null) return [];
	const { surety } = context.texts;
	const { scenarios, same } = analysis.robustness;
	return [
		buildHeading(2, surety.robustHeading, 'surety-robust'),
		buildParagraph(surety.robustLead(same, scenarios.length, nameScenarioClass(baseline, context))),
		{
			kind: 'table',
			summary: surety.robustSummary,
			columns: [
				{ name: surety.robustColumns.scenario, width: 0.5, rowHeader: true },
				{ name: surety.robustColumns.readiness, width: 0.14, align: 'end' },
				{ name: surety.robustColumns.verdict, width: 0.36 }
			],
			rows: buildRows(analysis.robustness, baseline, context)
		},
		...buildThresholds(analysis.robustness, baseline, context)
	];
}

/** A trait left out has a row of its own only where it changes the class. */
function buildRows(
	{ scenarios }: Robustness,
	baseline: Scenario,
	context: ReportContext
): readonly (readonly TableCell[])[] {
	const { surety } = context.texts;
	const { formats } = context;
	const without = scenarios.filter(({ id }) => id === 'without-trait');
	const alike = without.filter(({ known }) => known === baseline.known);
	const nameAlike = alike.length < without.length ? surety.withoutOthers : surety.withoutEach;
	const write = (name: string, scenario: Scenario): readonly TableCell[] => [
		{ text: name },
		{
			text: scenario.readiness.value === null ? '–' : formats.formatNumber(scenario.readiness.value)
		},
		{ text: nameScenarioClass(scenario, context) }
	];
	return [
		...scenarios.flatMap((scenario) => {
			if (scenario.id !== 'without-trait') return [write(surety.scenarios[scenario.id], scenario)];
			if (alike.includes(scenario)) return [];
			const trait = context.questionnaire.traits.find(({ id }) => id === scenario.trait);
			return [write(surety.withoutTrait(trait?.name ?? ''), scenario)];
		}),
		...(alike.length > 0
			? [
					[
						{ text: nameAlike(alike.length) },
						{ text: '–' },
						{ text: nameScenarioClass(baseline, context) }
					]
				]
			: [])
	];
}

function buildThresholds(
	{ thresholds }: Robustness,
	baseline: Scenario,
	context: ReportContext
): readonly Block[] {
	const [lower, higher] = thresholds;
	if (!lower?.known || !higher?.known) return [];
	if (lower.known === baseline.known && higher.known === baseline.known)
		return [buildParagraph(context.texts.surety.thresholdsSame(higher.shift))];
	const name = (known: NonNullable<Scenario['known']>) =>
		nameKnownClass(known, context, isBlocked(context));
	const sentence = context.texts.surety.thresholds(
		higher.shift,
		name(lower.known),
		name(higher.known)
	);
	return [buildParagraph(sentence)];
}
