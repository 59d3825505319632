import type { Verdict } from '../definition/vocabulary.ts';
import { scoringConstants } from './constants.ts';
import { classify, reaches } from './known-class.ts';
import type {
	ConditionResult,
	Figure,
	KnownClass,
	NotEnoughReason,
	Simulation,
	SupportWord,
	VerdictResult
} from './result.ts';

/** What a verdict rests on. */
export interface VerdictBasis {
	readonly readiness: Figure;
	readonly weakestCore: Figure;
	readonly coverage: Figure;
	readonly evidence: Figure;
	readonly conditions: readonly ConditionResult[];
	/** Null when nothing was simulated: the verdict is then the one of the answers as they stand. */
	readonly simulation: Simulation | null;
	/** Respondents who gave a level. */
	readonly voices: number;
}

const unsupported = { support: null, supportWord: null, borderline: false, reasons: [] } as const;

/**
 * The headline verdict (§3.7): prerequisites missing first, then whether enough is known, then the class
 * the draws support, never one above that of the answers as they stand.
 */
export function decideVerdict(basis: VerdictBasis): VerdictResult {
	const blockingFailed = hasFailed(basis.conditions, 'blocking');
	const known = classifyKnown(basis, blockingFailed);
	const ifConfirmed = known && nameClass(known, blockingFailed);
	const plain = { ...unsupported, known, ifConfirmed };
	if (blockingFailed) return { ...plain, verdict: 'prerequisites-missing' };
	if (basis.coverage.value === null) return { ...plain, verdict: 'nothing-assessed' };
	const reasons = findGaps(basis);
	if (known === null || reasons.length > 0)
		return { ...plain, verdict: 'not-enough-information', reasons };
	if (!basis.simulation) return { ...plain, verdict: nameClass(known, false) };
	return { ...plain, ...weighSupport(known, basis.simulation, basis) };
}

function hasFailed(
	conditions: readonly ConditionResult[],
	kind: ConditionResult['essential']['kind']
): boolean {
	return conditions.some(({ essential, state }) => essential.kind === kind && state === 'not-met');
}

function classifyKnown(basis: VerdictBasis, blockingFailed: boolean): KnownClass | null {
	const { readiness, weakestCore, conditions } = basis;
	if (readiness.value === null || weakestCore.value === null) return null;
	const limitingFailed = hasFailed(conditions, 'limiting');
	return classify(readiness.value, weakestCore.value, blockingFailed, limitingFailed);
}

function nameClass(known: KnownClass, blockingFailed: boolean): Verdict {
	switch (known) {
		case 'ready':
			return 'can-start';
		case 'adapt':
			return 'with-adaptations';
		case 'missing':
			return blockingFailed ? 'prerequisites-missing' : 'foundations-to-strengthen';
	}
}

/** Rule 2. Where nothing is known, coverage and evidence are not told apart: they follow. */
function findGaps({ readiness, coverage, evidence, conditions }: VerdictBasis): NotEnoughReason[] {
	const { minimumCoverage, minimumEvidence } = scoringConstants;
	const nothing = readiness.value === null;
	const unknown = conditions.some(
		({ essential, state }) => essential.kind === 'blocking' && state === 'unknown'
	);
	const reasons: NotEnoughReason[] = [];
	if (nothing) reasons.push('nothing-known');
	if (unknown) reasons.push('blocking-unknown');
	if (!nothing && !reaches(coverage.value ?? 0, minimumCoverage)) reasons.push('coverage');
	if (!nothing && !reaches(evidence.value ?? 0, minimumEvidence)) reasons.push('evidence');
	return reasons;
}

/**
 * Rule 3. Support is the share of draws in which the verdict is at least this one; for the lowest class,
 * which every draw reaches, it is the share of draws in that class.
 */
function weighSupport(known: KnownClass, { probability }: Simulation, basis: VerdictBasis) {
	const supportOf = {
		ready: probability.ready,
		adapt: probability.ready + probability.adapt,
		missing: probability.missing
	};
	const candidates: readonly KnownClass[] = known === 'ready' ? ['ready', 'adapt'] : [known];
	const announced = candidates.find((candidate) =>
		reaches(supportOf[candidate], scoringConstants.support.tentative)
	);
	if (announced) {
		const support = supportOf[announced];
		return { verdict: nameClass(announced, false), support, supportWord: word(support, basis) };
	}
	if (!isExhausted(basis)) {
		const reasons: readonly NotEnoughReason[] = ['support'];
		return { verdict: 'not-enough-information', reasons } as const;
	}
	return { verdict: nameClass(known, false), support: supportOf[known], borderline: true };
}

/** Nothing is left to find out: more answers or documents would not settle it (§3.7). */
function isExhausted({ coverage, evidence }: VerdictBasis): boolean {
	const { exhaustedCoverage, exhaustedEvidence } = scoringConstants;
	return (
		reaches(coverage.value ?? 0, exhaustedCoverage) &&
		reaches(evidence.value ?? 0, exhaustedEvidence)
	);
}

/** One voice never gets the highest word unless verified documents show every blocking condition. */
function word(support: number, { conditions, voices }: VerdictBasis): SupportWord {
	const { robust, likely } = scoringConstants.support;
	const verified = conditions.every(
		({ essential, state, grade }) =>
			essential.kind !== 'blocking' || state === 'not-applicable' || grade === 'A'
	);
	if (reaches(support, robust) && (voices > 1 || verified)) return 'robust';
	return reaches(support, likely) ? 'likely' : 'tentative';
}
