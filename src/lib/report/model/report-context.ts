import type { AskedQuestion, AskedTrait } from '../../core/definition/questionnaire.ts';
import type { ConditionResult, QuestionResult } from '../../core/scoring/result.ts';
import { reportFormats, type ReportFormats } from '../../i18n/formats.ts';
import type { ReportTexts } from '../../i18n/report/it.ts';
import { reportTextsOf } from '../../i18n/report/report-texts-of.ts';
import type { Terms } from '../../i18n/terms/it.ts';
import { termsOf } from '../../i18n/terms/terms-of.ts';
import { listAvailableChapters } from './available-chapters.ts';
import { carriesData } from './carries-data.ts';
import type { ChapterId } from './document.ts';
import type { Projection } from './project-twelve-months.ts';
import type { ReportInput } from './report-input.ts';

/** A question of this assessment with its trait and what scoring says of it. */
export interface AskedItem {
	/** Its place among the questions of this assessment, from 1. */
	readonly number: number;
	readonly question: AskedQuestion;
	readonly trait: AskedTrait;
	readonly result: QuestionResult;
	/** Null when the question is no essential condition. */
	readonly condition: ConditionResult | null;
}

/** What every part of the report is written from: the input, joined by question, and the words. */
export interface ReportContext extends ReportInput {
	/** The questions of this assessment, in model order. */
	readonly items: readonly AskedItem[];
	/** Those wished for that have something to print. */
	readonly chapters: readonly ChapterId[];
	/** Instant, UTC, to the second. */
	readonly date: string;
	/** As typed, or the word for a nameless one. */
	readonly organization: string;
	/** True when the document does carry its data. */
	readonly carriesData: boolean;
	/** Questions on compliance left out of a copy meant for others. */
	readonly withheld: number;
	/** In a copy to be published, how many were heard, as one group; null in any other. */
	readonly merged: { readonly heard: number } | null;
	/** What the dated actions of the plan would bring; null without any, and on screen. */
	readonly projection: Projection | null;
	readonly texts: ReportTexts;
	readonly terms: Terms;
	readonly formats: ReportFormats;
}

/** Joins definition, answers and result by question and fixes language, date and chapters. */
export function createReportContext(input: ReportInput, withheld = 0): ReportContext {
	const { questionnaire, assessment, options } = input;
	const { language, audience } = questionnaire;
	const texts = reportTextsOf(language, audience);
	return {
		...input,
		items: joinItems(input),
		chapters: listAvailableChapters(questionnaire, assessment).filter(
			(id) => options.chapters?.includes(id) ?? true
		),
		date: formatInstant(options.date ?? assessment.changedAt),
		organization:
			assessment.organization.name.trim() || texts.cover.unnamed[questionnaire.audience],
		carriesData: carriesData(options),
		withheld,
		merged: null,
		projection: null,
		texts,
		terms: termsOf(language, audience),
		formats: reportFormats(language)
	};
}

function joinItems({ questionnaire, result }: ReportInput): readonly AskedItem[] {
	const results = new Map(result.questions.map((entry) => [entry.question, entry]));
	const conditions = new Map(result.conditions.map((entry) => [entry.question, entry]));
	const items = questionnaire.traits.flatMap((trait) =>
		trait.questions.flatMap((question) => {
			const found = results.get(question.id);
			const condition = conditions.get(question.id) ?? null;
			return found ? [{ question, trait, result: found, condition }] : [];
		})
	);
	return items.map((item, index) => ({ number: index + 1, ...item }));
}

/** `2026-11-22` and `2026-11-22T10:00:00.123Z` become instants to the second. */
function formatInstant(date: string): string {
	return date.includes('T') ? `${date.slice(0, 19)}Z` : `${date}T00:00:00Z`;
}
