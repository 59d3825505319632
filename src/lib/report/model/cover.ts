import { isForOwnUse } from './carries-data.ts';
import type { Cover, CoverLogo, RichText } from './document.ts';
import type { Logo } from './front-matter.ts';
import type { ReportContext } from './report-context.ts';
import { buildMarks } from './report-marks.ts';
import { raiseFirst } from './sentence-case.ts';
import { asTyped, nameOrganization, writeRound, writeTyped } from './typed-words.ts';
import { buildVerdictBlock } from './verdict-block.ts';

/** The document's title: what the audience calls it, and the question it answers. */
export function buildTitle({ questionnaire, texts }: ReportContext): string {
	const { audience, reportName } = questionnaire;
	return texts.cover.title(reportName, texts.cover.question[audience]);
}

/** The first page: what, who, when, the verdict, and what kind of copy this is. */
export function buildCover(context: ReportContext): Cover {
	const { options, texts } = context;
	const author = options.author?.trim();
	const logo = options.frontMatter?.logo;
	const supportedBy = options.frontMatter?.supportedBy.trim();
	return {
		title: buildTitle(context),
		organization: writeTyped(nameOrganization(context), context),
		lines: buildLines(context),
		verdict: buildVerdictBlock(context),
		marks: buildMarks(context),
		notes: [
			...(author ? [writeRound(texts.cover.author, [asTyped(author)], context)] : []),
			...(supportedBy
				? [writeRound(texts.cover.supportedBy, [asTyped(supportedBy)], context)]
				: []),
			writeCopy(context),
			...(options.forPublication ? [texts.cover.contentHash(options.contentHash)] : []),
			texts.cover.notEndorsed
		],
		...(logo && { logo: describeLogo(logo, context) }),
		...(options.forPublication && { stamp: texts.cover.stamp })
	};
}

/** Described as typed, or by whose it is. */
function describeLogo(logo: Logo, context: ReportContext): CoverLogo {
	const { text, isTyped } = logo.alt.trim() ? asTyped(logo.alt.trim()) : nameOrganization(context);
	const { language } = context.assessment;
	return { ...logo, alt: text, ...(isTyped && language && { language }) };
}

/** What kind of copy this is, for whoever is about to pass it on. */
function writeCopy({ options, texts, carriesData }: ReportContext): string {
	if (options.forPublication) return texts.cover.forPublication;
	if (carriesData) return texts.cover.withData;
	return isForOwnUse(options) ? texts.cover.workingCopy : texts.cover.withoutData;
}

function buildLines(context: ReportContext): readonly RichText[] {
	const { questionnaire, assessment, date, texts, terms, formats } = context;
	const { territory, facts } = assessment.organization;
	const chosen = questionnaire.facts.flatMap((fact) => {
		const option = fact.options.find(({ id }) => id === facts[fact.id]);
		return option ? [`${fact.label}: ${option.label}`] : [];
	});
	return [
		...(territory?.trim() ? [writeTyped(asTyped(territory.trim()), context)] : []),
		questionnaire.audienceName,
		...chosen,
		`${formats.formatDate(date)} · ${raiseFirst(terms.sets[assessment.set])}`,
		...(assessment.previousRound ? [texts.cover.laterRound] : [])
	];
}
