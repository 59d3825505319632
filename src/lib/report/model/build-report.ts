import { chooseAccent } from './accent.ts';
import { buildAnswersChapter } from './answers-chapter.ts';
import { isForOwnUse } from './carries-data.ts';
import { clipText } from './clip-text.ts';
import { buildCommentChapter } from './comment-chapter.ts';
import { buildConditionsChapter } from './conditions-chapter.ts';
import { buildCrosswalkChapter } from './crosswalk-chapter.ts';
import { buildCover, buildTitle } from './cover.ts';
import type { Chapter, ChapterId, ReportDocument } from './document.ts';
import { computeFingerprint } from './fingerprint.ts';
import { buildGoalsChapter } from './goals-chapter.ts';
import { buildLawChapter } from './law-chapter.ts';
import { buildMethodChapter } from './method-chapter.ts';
import { buildPlanChapter } from './plan-chapter.ts';
import { buildProfileChapter } from './profile-chapter.ts';
import { listFallbacks } from './list-fallbacks.ts';
import { projectTwelveMonths } from './project-twelve-months.ts';
import { redactForPublication } from './redact-for-publication.ts';
import { createReportContext, type ReportContext } from './report-context.ts';
import type { ReportInput } from './report-input.ts';
import { buildShortMarks } from './report-marks.ts';
import { buildSummaryChapter } from './summary-chapter.ts';
import { buildSuretyChapter } from './surety-chapter.ts';
import { buildTraitsChapter } from './traits-chapter.ts';
import { withholdCompliance } from './withhold-compliance.ts';

const builders: Readonly<Record<ChapterId, (context: ReportContext) => Chapter>> = {
	summary: buildSummaryChapter,
	profile: buildProfileChapter,
	conditions: buildConditionsChapter,
	traits: buildTraitsChapter,
	surety: buildSuretyChapter,
	goals: buildGoalsChapter,
	plan: buildPlanChapter,
	crosswalk: buildCrosswalkChapter,
	answers: buildAnswersChapter,
	law: buildLawChapter,
	method: buildMethodChapter
};

/**
 * The report as data, in the questionnaire's language. Pure: the same input gives the same document; every
 * figure comes from the result and is rounded here. Without its data, unless it is a working copy, it is a copy
 * meant for others, and the answers on compliance with the law stay out of it.
 */
export function buildReport(input: ReportInput): ReportDocument {
	return buildDocument(prepareContext(input));
}

/** The document of a context already prepared. */
export function buildDocument(context: ReportContext): ReportDocument {
	const { questionnaire, options, texts, formats, date } = context;
	const accent = chooseAccent(options.frontMatter?.accent ?? '');
	const fallbacks = listFallbacks(questionnaire);
	const attachment = context.carriesData ? (options.attachment ?? null) : null;
	return {
		language: questionnaire.language,
		...(fallbacks.length > 0 && { fallbacks }),
		title: buildTitle(context),
		subject: texts.cover.subject[questionnaire.audience],
		author: options.author?.trim() ?? '',
		date,
		runningHead: {
			left: clipText(context.organization, 60),
			right: [...buildShortMarks(context), questionnaire.reportName].join(' · ')
		},
		footer: texts.cover.footer(formats.formatDate(date)),
		formatPage: texts.cover.formatPage,
		cover: buildCover(context),
		...(accent && { accent: accent.color }),
		contents: { title: texts.cover.contents },
		chapters: buildChapters(context),
		attachment: attachment && { ...attachment, description: texts.cover.attachment },
		fingerprint: computeFingerprint(context)
	};
}

/** The chapters wished for; the comment comes right after the summary, or first without one. */
function buildChapters(context: ReportContext): readonly Chapter[] {
	const chapters = context.chapters.map((id) => builders[id](context));
	const comment = buildCommentChapter(context);
	if (!comment) return chapters;
	const before = context.chapters[0] === 'summary' ? 1 : 0;
	return [...chapters.slice(0, before), comment, ...chapters.slice(before)];
}

/** The input joined, without what a copy meant for others leaves out. */
export function prepareContext(input: ReportInput): ReportContext {
	const { input: shared, withheld } = isForOwnUse(input.options)
		? { input, withheld: 0 }
		: withholdCompliance(input);
	const context = createReportContext(shared, withheld);
	const whole = { ...context, projection: projectTwelveMonths(shared, context.date) };
	return input.options.forPublication ? redactForPublication(whole) : whole;
}
