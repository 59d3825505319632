import type { ChangeWord, Comparison } from '../lib/core/scoring/compare-results.ts';
import type { Figure } from '../lib/core/scoring/result.ts';
import { scoreAssessment } from '../lib/core/scoring/score-assessment.ts';
import type { TraitChange } from '../lib/core/scoring/split-change.ts';
import { reportFormats } from '../lib/i18n/formats.ts';
import { capShare } from '../lib/report/model/cap-share.ts';
import { alignColumns } from './align-columns.ts';
import type { OpenedAssessment } from './open-assessment.ts';

const { formatNumber } = reportFormats('en');
const none = '–';

const words: Readonly<Record<ChangeWord, string>> = {
	improved: 'Improved',
	'probably-improved': 'Probably improved',
	'no-demonstrable-change': 'No demonstrable change'
};

/** A comparison over time in words, for a person at a terminal. */
export function describeComparison(
	before: OpenedAssessment,
	after: OpenedAssessment,
	comparison: Comparison
): readonly string[] {
	const { compared, traits, limitedScope } = comparison;
	const heading = [
		`${before.assessment.organization.name} → ${after.assessment.organization.name}`,
		`model ${after.questionnaire.model.id} ${nameVersions(before, after)}; questions with a level both times: ${compared}`,
		`verdict: ${nameVerdict(before)} → ${nameVerdict(after)}`,
		''
	];
	if (compared === 0) return [...heading, 'Nothing to compare: no question has a level both times'];
	return [
		...heading,
		...describeChange(comparison),
		...(limitedScope
			? ['  limited scope: over a third of the weight of one of them is not applicable']
			: []),
		'',
		'Traits',
		...alignColumns([
			['', 'questions', 'before', 'after', 'points of the change'],
			...traits.map(describeTrait)
		])
	];
}

function nameVersions({ questionnaire: before }: OpenedAssessment, after: OpenedAssessment) {
	const [earlier, later] = [before.model.version, after.questionnaire.model.version];
	return earlier === later ? later : `${earlier} → ${later}`;
}

function nameVerdict({ questionnaire, assessment }: OpenedAssessment): string {
	return questionnaire.verdicts[scoreAssessment(questionnaire, assessment).verdict.verdict].name;
}

function describeChange({ word, before, after, change, probability }: Comparison): string[] {
	return [
		word ? words[word] : none,
		`  readiness on these questions: ${points(before)} → ${points(after)} (${signed(change.value)})`,
		...(probability.value === null
			? []
			: [`  it rises in ${capShare(probability.value)} simulations out of 100`])
	];
}

function describeTrait({ trait, compared, before, after, contribution }: TraitChange) {
	return [trait, String(compared), formatNumber(before), formatNumber(after), signed(contribution)];
}

function points({ value }: Figure): string {
	return value === null ? none : formatNumber(value, 1);
}

/** With its sign, to a tenth of a point; what rounds to nothing has none. */
function signed(value: number | null): string {
	if (value === null) return none;
	const text = formatNumber(value, 1);
	return value > 0 && text !== '0' ? `+${text}` : text;
}
