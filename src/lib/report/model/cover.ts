import { isForOwnUse } from './carries-data.ts';
import type { Cover } from './document.ts';
import type { ReportContext } from './report-context.ts';
import { buildMarks } from './report-marks.ts';
import { raiseFirst } from './sentence-case.ts';
import { buildVerdictBlock } from './verdict-block.ts';

/** The document's title: what the audience calls it, and the question it answers. */
export function buildTitle({ questionnaire, texts }: ReportContext): string {
	const { audience, reportName } = questionnaire;
	return texts.cover.title(reportName, texts.cover.question[audience]);
}

/** The first page: what, who, when, the verdict, and what kind of copy this is. */
export function buildCover(context: ReportContext): Cover {
	const { organization, options, texts } = context;
	const author = options.author?.trim();
	const logo = options.frontMatter?.logo;
	const supportedBy = options.frontMatter?.supportedBy.trim();
	return {
		title: buildTitle(context),
		organization,
		lines: buildLines(context),
		verdict: buildVerdictBlock(context),
		marks: buildMarks(context),
		notes: [
			...(author ? [texts.cover.author(author)] : []),
			...(supportedBy ? [texts.cover.supportedBy(supportedBy)] : []),
			writeCopy(context),
			...(options.forPublication ? [texts.cover.contentHash(options.contentHash)] : []),
			texts.cover.notEndorsed
		],
		...(logo && { logo: { ...logo, alt: logo.alt.trim() || organization } }),
		...(options.forPublication && { stamp: texts.cover.stamp })
	};
}

/** What kind of copy this is, for whoever is about to pass it on. */
function writeCopy({ options, texts, carriesData }: ReportContext): string {
	if (options.forPublication) return texts.cover.forPublication;
	if (carriesData) return texts.cover.withData;
	return isForOwnUse(options) ? texts.cover.workingCopy : texts.cover.withoutData;
}

function buildLines({
	questionnaire,
	assessment,
	date,
	texts,
	terms,
	formats
}: ReportContext): readonly string[] {
	const { territory, facts } = assessment.organization;
	const chosen = questionnaire.facts.flatMap((fact) => {
		const option = fact.options.find(({ id }) => id === facts[fact.id]);
		return option ? [`${fact.label}: ${option.label}`] : [];
	});
	return [
		...(territory?.trim() ? [territory.trim()] : []),
		questionnaire.audienceName,
		...chosen,
		`${formats.formatDate(date)} · ${raiseFirst(terms.sets[assessment.set])}`,
		...(assessment.previousRound ? [texts.cover.laterRound] : [])
	];
}
