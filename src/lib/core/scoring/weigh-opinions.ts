import { evidenceGrades } from '../assessment/evidence-grades.ts';
import type { EvidenceGrade } from '../assessment/evidence-grades.ts';
import type { Level } from '../definition/vocabulary.ts';
import { scoringConstants } from './constants.ts';
import { buildKernel, mixKernels } from './kernel.ts';
import type { Kernel } from './kernel.ts';
import type { Opinion } from './merge-answers.ts';

/** Several opinions on one question as one, equal weights. */
export interface WeighedOpinions {
	/** Mean level, for the score; may be fractional. */
	readonly meanLevel: number;
	/** Lower median, for conditions and for showing. */
	readonly level: Level;
	/** The grade at least half of the opinions reach. */
	readonly grade: EvidenceGrade;
	readonly gradeMissing: boolean;
	/** Mean ε. */
	readonly evidence: number;
	readonly kernel: Kernel;
}

/** Mean level, lower median, mean evidence and mixture of the opinions on a question (§3.14). */
export function weighOpinions(opinions: readonly [Opinion, ...Opinion[]]): WeighedOpinions {
	const [first] = opinions;
	const mean = (pick: (opinion: Opinion) => number) =>
		opinions.reduce((sum, opinion) => sum + pick(opinion), 0) / opinions.length;
	const rank = (opinion: Opinion) => evidenceGrades.indexOf(opinion.grade);
	const half = Math.ceil(opinions.length / 2) - 1;
	const byLevel = opinions.toSorted((a, b) => a.level - b.level);
	const byGrade = opinions.toSorted((a, b) => rank(b) - rank(a));
	return {
		meanLevel: mean((opinion) => opinion.level),
		level: (byLevel[half] ?? first).level,
		grade: (byGrade[half] ?? first).grade,
		gradeMissing: opinions.some((opinion) => opinion.gradeMissing),
		evidence: mean((opinion) => scoringConstants.evidenceWeight[opinion.grade]),
		kernel: mixKernels(opinions.map((opinion) => buildKernel(opinion.level, opinion.grade)))
	};
}
