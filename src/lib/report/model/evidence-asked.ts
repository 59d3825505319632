import { asksEvidence } from '../../core/assessment/asks-evidence.ts';
import { nameEvidenceStrength } from '../../i18n/terms/evidence-strength.ts';
import type { ReportContext } from './report-context.ts';

/**
 * Whether any answer of a trait was asked what it rests on, or says so: in the quick set only essential conditions
 * are asked, and the grade of the others is assumed (replicability-methods §3.1).
 */
export function isEvidenceAsked(
	trait: string,
	{ items, assessment }: Pick<ReportContext, 'items' | 'assessment'>
): boolean {
	const own = items.filter((item) => item.trait.id === trait);
	return own.some(
		({ condition, question }) =>
			asksEvidence(condition !== null, assessment.set) ||
			assessment.answers.some(
				(record) =>
					record.question === question.id &&
					record.answer.kind === 'level' &&
					record.answer.evidence !== undefined
			)
	);
}

/** The word for how well a trait is backed, its evidence 0–1; that nobody was asked, rather than a grade assumed. */
export function writeTraitEvidence(
	trait: string,
	evidence: number,
	context: ReportContext
): string {
	return isEvidenceAsked(trait, context)
		? context.terms.evidenceStrength[nameEvidenceStrength(evidence)]
		: context.texts.profile.evidenceNotAsked;
}
