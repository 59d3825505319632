import type { AskedItem, ReportContext } from '../model/report-context.ts';

/** What a level rests on, in words; null without a level. */
export function writeEvidence(
	{ result }: AskedItem,
	{ texts, terms }: Pick<ReportContext, 'texts' | 'terms'>
): string | null {
	if (result.level === null) return null;
	const isStated = result.grade !== null && !result.gradeMissing;
	return isStated ? terms.evidenceGrades[result.grade] : texts.conditions.gradeMissing;
}
