import type { Assessment } from '../lib/core/assessment/assessment-schema.ts';
import type { Questionnaire } from '../lib/core/definition/questionnaire.ts';
import { lacksAnswers } from '../lib/core/scoring/lacks-answers.ts';
import type {
	AssessmentResult,
	ConditionResult,
	Figure,
	TraitResult
} from '../lib/core/scoring/result.ts';
import { reportFormats } from '../lib/i18n/formats.ts';
import { terms } from '../lib/i18n/terms/en.ts';
import { nameEvidenceStrength } from '../lib/i18n/terms/evidence-strength.ts';
import { nameReasons } from '../lib/i18n/terms/name-reasons.ts';
import { capShare } from '../lib/report/model/cap-share.ts';
import { lowerFirst } from '../lib/report/model/sentence-case.ts';
import { alignColumns } from './align-columns.ts';

const { formatNumber, formatPercent, formatList } = reportFormats('en');
const none = '–';

/** A result in words, for a person at a terminal. */
export function describeResult(
	questionnaire: Questionnaire,
	assessment: Assessment,
	result: AssessmentResult
): readonly string[] {
	const { organization, audience, set, example } = assessment;
	const { model } = questionnaire;
	return [
		`${organization.name} (${terms.organizations[audience].toLowerCase()}, ${terms.sets[set]}${example ? `, ${example} example` : ''})`,
		`model ${model.id} ${model.version}; ${result.answered} of ${result.asked} questions answered`,
		'',
		...describeVerdict(questionnaire, result),
		...describeReadiness(result),
		'',
		'Essential conditions',
		...alignColumns(result.conditions.map(describeCondition)),
		'',
		'Traits',
		...alignColumns([
			['', 'weight', 'score', 'known', 'evidence'],
			...result.traits.map(describeTrait)
		])
	];
}

function describeVerdict(questionnaire: Questionnaire, result: AssessmentResult): string[] {
	const { verdict, reasons } = result.verdict;
	const lines = [...describeHeadline(questionnaire, result), ...describeSupport(result)];
	if (verdict === 'not-enough-information')
		lines.push(`  because ${formatList(nameReasons(reasons, terms))}`);
	if (result.route) lines.push(`  suggested route: ${terms.routes[result.route]}`);
	if (result.limitedScope)
		lines.push('  limited scope: over a third of the weight is not applicable');
	return lines;
}

/** In the order of the report: what there is first, or what the answers would give if confirmed. */
function describeHeadline({ verdicts }: Questionnaire, result: AssessmentResult): string[] {
	const { verdict, ifConfirmed } = result.verdict;
	const { name } = verdicts[verdict];
	if (verdict !== 'not-enough-information') return [name];
	const now = `For now: ${lowerFirst(name)}`;
	if (!ifConfirmed) return [now];
	const expected = lowerFirst(verdicts[ifConfirmed].name);
	if (!lacksAnswers(result.verdict)) return [`If confirmed: ${expected}`, `  ${lowerFirst(now)}`];
	const known = result.questions.filter(({ level }) => level !== null).length;
	return [
		now,
		`  if the answers with a level (${known} of ${result.asked}) were confirmed: ${expected}`
	];
}

function describeSupport({ verdict, simulation }: AssessmentResult): string[] {
	if (verdict.support === null || !simulation) return [];
	const word = verdict.borderline ? 'borderline' : verdict.supportWord;
	const share = formatNumber(capShare(verdict.support));
	return [
		`  support: ${word ? terms.support[word] : none}; in ${share} simulations out of 100 the verdict is at least this one`
	];
}

function describeReadiness(result: AssessmentResult): string[] {
	const { simulation, lowest, highest, coverage, evidence } = result;
	const interval = simulation
		? `, 9 simulations out of 10 between ${formatNumber(simulation.percentile5)} and ${formatNumber(simulation.percentile95)}`
		: '';
	const isOpen = lowest.value !== highest.value;
	const bounds = isOpen
		? `, whatever is still unknown ${points(lowest)} to ${points(highest)}`
		: '';
	const strength =
		evidence.value === null
			? ''
			: ` (${terms.evidenceStrength[nameEvidenceStrength(evidence.value)]})`;
	return [
		`  readiness: ${points(result.readiness)} of 100${interval}${bounds}`,
		`  coverage: ${share(coverage)}`,
		`  evidence: ${share(evidence)}${strength}`
	];
}

function describeCondition(condition: ConditionResult): readonly string[] {
	const { question, essential, state, level, grade, toConfirm } = condition;
	const minimum = `level ${level ?? none}, at least ${essential.minimum}`;
	return [
		terms.conditionKinds[essential.kind],
		terms.conditionStates[state],
		question,
		minimum,
		`${grade ? terms.evidenceGrades[grade] : ''}${toConfirm ? ' (to confirm)' : ''}`.trim()
	];
}

function describeTrait(trait: TraitResult): readonly string[] {
	const { trait: id, importance, score, known, applicable, evidence } = trait;
	return [id, String(importance), points(score), `${known}/${applicable}`, share(evidence)];
}

function points({ value }: Figure): string {
	return value === null ? none : formatNumber(value);
}

function share({ value }: Figure): string {
	return value === null ? none : formatPercent(value);
}
