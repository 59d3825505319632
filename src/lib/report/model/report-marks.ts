import type { ReportContext } from './report-context.ts';

/** What the cover says before anything else: an example, a draft and how much is missing. Empty when final. */
export function buildMarks({
	assessment,
	options,
	result,
	texts
}: ReportContext): readonly string[] {
	const { cover } = texts;
	const missing = result.asked - result.answered;
	return [
		...(options.frontMatter?.confidential ? [cover.confidential] : []),
		...(assessment.example ? [cover.example[assessment.example]] : []),
		...(result.asked === 0 ? [cover.nothingAsked] : []),
		...(missing > 0 ? [cover.draftAnswers(missing, result.asked)] : []),
		...(missing <= 0 && result.gradesMissing > 0 ? [cover.draftGrades(result.gradesMissing)] : [])
	];
}

/** The same marks in a word or two, for the head of every page. */
export function buildShortMarks({
	assessment,
	options,
	result,
	texts
}: ReportContext): readonly string[] {
	const { cover } = texts;
	const isDraft = result.answered < result.asked || result.asked === 0 || result.gradesMissing > 0;
	return [
		...(options.frontMatter?.confidential ? [cover.confidential] : []),
		...(assessment.example ? [cover.example[assessment.example]] : []),
		...(isDraft ? [cover.draft] : [])
	];
}
