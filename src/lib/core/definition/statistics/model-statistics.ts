import { questionSets } from '../../assessment/question-sets.ts';
import { compileQuestionnaire } from '../compile-questionnaire.ts';
import { listAudiences } from '../integrity-report.ts';
import type { Model } from '../model-schema.ts';
import type { Questionnaire } from '../questionnaire.ts';
import { languages, type Audience, type Language, type Verdict } from '../vocabulary.ts';
import { countQuestions, type QuestionCounts } from './count-questions.ts';
import { findFlatAnchors } from './find-flat-anchors.ts';
import { findJoinedQuestions, type JoinedQuestions } from './find-joined-questions.ts';
import { findMissingTranslations, type MissingTranslation } from './find-missing-translations.ts';
import { findUnreachable } from './find-unreachable.ts';
import { listTexts } from '../list-texts.ts';
import { measureQuickSet, type QuickTime } from './measure-quick-set.ts';
import { measureReading, type ReadingLength } from './measure-reading.ts';
import { judgeNamedProfiles, type NamedProfileResult } from './named-profiles.ts';
import { summarizeClaims, type ClaimSummary } from './summarize-claims.ts';
import { judgeUniformProfiles, type UniformProfiles } from './uniform-profiles.ts';

/** A question takes at most so many words before it is pointed out. */
const mostQuestionWords = 20;

/** What one audience is asked, in one language. */
export interface LanguageStatistics extends JoinedQuestions {
	readonly language: Language;
	readonly flatAnchors: readonly string[];
	readonly quickTimes: readonly QuickTime[];
}

export interface AudienceStatistics {
	readonly audience: Audience;
	readonly counts: QuestionCounts;
	readonly unreachable: readonly string[];
	readonly languages: readonly LanguageStatistics[];
	readonly uniform: readonly UniformProfiles[];
	readonly named: readonly NamedProfileResult[];
	/** Every verdict that the profiles above get, over both sets. */
	readonly reachedVerdicts: readonly Verdict[];
}

/** What can be said of a sound model without reading it. */
export interface ModelStatistics {
	readonly texts: number;
	readonly missingTranslations: readonly MissingTranslation[];
	readonly reading: readonly ReadingLength[];
	readonly claims: ClaimSummary;
	readonly audiences: readonly AudienceStatistics[];
}

/** Counts, measures and judges a model; the verdicts are scored with every draw, which takes seconds. */
export function computeStatistics(model: Model, hash: string): ModelStatistics {
	return {
		texts: listTexts(model).length,
		missingTranslations: findMissingTranslations(model, [
			...new Set([...languages, ...model.head.languages])
		]),
		reading: languages.map((language) => measureReading(model, language, mostQuestionWords)),
		claims: summarizeClaims(model),
		audiences: listAudiences(model).map((audience) =>
			describeAudience((language) => compileQuestionnaire(model, hash, audience, language))
		)
	};
}

function describeAudience(compile: (language: Language) => Questionnaire): AudienceStatistics {
	const questionnaire = compile('it');
	const uniform = questionSets.flatMap((set) => judgeUniformProfiles(questionnaire, set));
	const named = questionSets.flatMap((set) => judgeNamedProfiles(questionnaire, set));
	const verdicts = [
		...uniform.flatMap(({ table }) => Object.values(table).flatMap((row) => Object.values(row))),
		...named.flatMap(({ found }) => found)
	];
	return {
		audience: questionnaire.audience,
		counts: countQuestions(questionnaire),
		unreachable: findUnreachable(questionnaire),
		languages: languages.map((language) => describeLanguage(compile(language))),
		uniform,
		named,
		reachedVerdicts: [...new Set(verdicts)]
	};
}

function describeLanguage(questionnaire: Questionnaire): LanguageStatistics {
	return {
		language: questionnaire.language,
		...findJoinedQuestions(questionnaire),
		flatAnchors: findFlatAnchors(questionnaire),
		quickTimes: measureQuickSet(questionnaire)
	};
}
