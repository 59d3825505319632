import type { EvidenceGrade } from '../assessment/evidence-grades.ts';

/**
 * Every number the method chooses, in one place. All of them are conventions of ours, declared as such
 * in help and report (replicability-methods §3); none is calibrated on known cases yet.
 */
export const scoringConstants = {
	/** Raised whenever the same answers may give another result. */
	engineVersion: '1',
	/** Points of the top level; a level is worth 25 (§3.2). */
	pointsPerLevel: 25,
	/** Slope of the shift from 0–100 to 1–100 that keeps the geometric mean defined at zero (§3.3). */
	shiftSlope: 0.99,
	/** Comparisons of unrounded values: rounding noise demotes nobody and breaks no tie (§3.3, §3.5). */
	tolerance: 1e-9,
	/** ε: how much a backed level counts as evidence (§3.1). */
	evidenceWeight: { A: 1, B: 0.75, C: 0.4, D: 0.1 } satisfies Record<EvidenceGrade, number>,
	/** ρ: how fast probability falls with each level away from the one given (§3.1, §3.6). */
	kernelRatio: { A: 0.05, B: 0.15, C: 0.35, D: 0.6 } satisfies Record<EvidenceGrade, number>,
	/** Importance that makes a trait a core one, which decides the class (§3.5). */
	coreImportance: 3,
	/** Readiness and weakest core trait from which a class holds (§3.5). */
	ready: { readiness: 70, weakest: 50 },
	adapt: { readiness: 45, weakest: 25 },
	/** Points both readiness thresholds are moved by, to show what that would do (§3.9). */
	thresholdShifts: [-5, 5],
	/** Below these nothing is announced (§3.7, rule 2). */
	minimumCoverage: 0.7,
	minimumEvidence: 0.25,
	/** From these on nothing is left to find out: the verdict may be borderline (§3.7, rule 3). */
	exhaustedCoverage: 0.9,
	exhaustedEvidence: 0.75,
	/** Support from which a verdict is announced, and its words (§3.7). */
	support: { tentative: 0.6, likely: 0.75, robust: 0.9 },
	/** Worth of knowing an answer below which none is singled out, and below which it is noise (§3.10). */
	worthResolving: 0.005,
	worthNothing: 1e-12,
	/** Mean ε below which an answer is weakly evidenced: C and D (§3.10, §3.14). */
	weakEvidence: 0.5,
	/** Share of the weight not applicable above which the scope is limited (§3.8). */
	limitedScopeShare: 1 / 3,
	/** An SDG index is told from so many known questions and so much of their weight on (§3.12). */
	sdg: { minimumKnown: 2, minimumCoverage: 0.6 },
	/** Chance of a real improvement from which one is told, and its words (§3.13). */
	change: { probable: 0.75, sure: 0.9 },
	/** κ: concentration of the trait weights around the importances (§3.6). */
	weightConcentration: 4,
	seed: 1,
	draws: 10_000,
	/** Bins of the histogram of readiness over 0–100. */
	histogramBins: 20
} as const;
