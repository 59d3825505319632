import { scoringConstants } from '../../core/scoring/constants.ts';
import type { KnownClass, TraitResult } from '../../core/scoring/result.ts';
import type { Messages } from '../../i18n/messages/it.ts';
import { isEvidenceAsked } from '../../report/model/evidence-asked.ts';
import type { ReportContext } from '../../report/model/report-context.ts';
import { nameKnownClass } from '../../report/model/name-known-class.ts';

/** The reader's own numbers that a figure is computed from, and how, in words. */
export interface NumberTable {
	readonly columns: readonly string[];
	/** The first cell heads its row. */
	readonly rows: readonly (readonly string[])[];
	readonly formula: string;
}

type Words = Messages['result'];

/** Readiness: every scored trait with its weight, its score and what enters the geometric mean (§3.3). */
export function tabulateReadiness(context: ReportContext, words: Words): NumberTable {
	const { formats, result } = context;
	const { shiftSlope } = scoringConstants;
	const slope = formats.formatNumber(shiftSlope, 2);
	return {
		columns: [
			words.columns.trait,
			words.columns.weight,
			words.columns.score,
			words.columns.moved(slope)
		],
		rows: listWeighted(context).flatMap(({ name, importance, score }) =>
			score.value === null
				? []
				: [
						[
							name,
							String(importance),
							formats.formatNumber(score.value, 1),
							formats.formatNumber(1 + shiftSlope * score.value, 1)
						]
					]
		),
		formula: words.readinessSum(formats.formatNumber(result.readiness.value ?? 0, 1), slope)
	};
}

/** Coverage: of each trait, how many questions that apply have a level. */
export function tabulateCoverage(context: ReportContext, words: Words): NumberTable {
	const { formats } = context;
	return tabulateShares(context, words.columns.known, words.coverageSum, words, (trait) =>
		trait.coverage.value === null
			? null
			: words.knownOf(trait.known, trait.applicable, formats.formatPercent(trait.coverage.value))
	);
}

/** Evidence: of each trait, the mean of what its answers rest on. */
export function tabulateEvidence(context: ReportContext, words: Words): NumberTable {
	const { formats } = context;
	const { A, B, C, D } = scoringConstants.evidenceWeight;
	const [verified = '', document = '', statement = '', impression = ''] = [A, B, C, D].map(
		(weight) => formats.formatPercent(weight)
	);
	const formula = words.evidenceSum(verified, document, statement, impression);
	return tabulateShares(context, words.columns.evidence, formula, words, (trait) =>
		trait.evidence.value === null
			? null
			: `${formats.formatPercent(trait.evidence.value)}${isEvidenceAsked(trait.trait, context) ? '' : ` (${context.texts.profile.evidenceNotAsked})`}`
	);
}

/** Support: in how many simulations each verdict came out, whole percentages. */
export function tabulateClasses(
	context: ReportContext,
	probability: Readonly<Record<KnownClass, number>>,
	words: Words
): NumberTable {
	const classes: readonly KnownClass[] = ['ready', 'adapt', 'missing'];
	return {
		columns: [words.columns.verdict, words.histogramColumns.share],
		rows: classes.map((known) => [
			nameKnownClass(known, context),
			context.formats.formatPercent(probability[known])
		]),
		formula: words.supportSum
	};
}

function tabulateShares(
	context: ReportContext,
	column: string,
	formula: string,
	words: Words,
	write: (trait: TraitResult) => string | null
): NumberTable {
	return {
		columns: [words.columns.trait, words.columns.weight, column],
		rows: listWeighted(context).flatMap((trait) => {
			const share = write(trait);
			return share === null ? [] : [[trait.name, String(trait.importance), share]];
		}),
		formula
	};
}

/** The traits that weigh, with their names, in model order. */
function listWeighted({ questionnaire, result }: ReportContext) {
	return result.traits
		.filter(({ importance }) => importance > 0)
		.map((trait) => ({
			...trait,
			name: questionnaire.traits.find(({ id }) => id === trait.trait)?.name ?? trait.trait
		}));
}
