import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from '../../core/assessment/canonical-json.ts';
import { reportTextsOf } from '../../i18n/report/report-texts-of.ts';
import type { Cover, ReportDocument } from '../model/document.ts';
import { raiseFirst } from '../model/sentence-case.ts';
import { createBlankContext, type BlankContext } from './blank-context.ts';
import type { BlankInput } from './blank-input.ts';
import { buildGuideChapter } from './guide-chapter.ts';
import { buildProfileChapter } from './profile-chapter.ts';
import { buildQuestionsChapter } from './questions-chapter.ts';

/** A form is of no day; the file still needs one, always the same. */
const date = '2026-01-01T00:00:00Z';

/**
 * The questions of one audience and set as a document to print and fill in by hand, in the questionnaire's
 * language. Pure: the same questionnaire gives the same document.
 */
export function composeBlank(input: BlankInput): ReportDocument {
	const context = createBlankContext(input);
	const { questionnaire, texts, terms, set } = context;
	const { cover } = reportTextsOf(questionnaire.language);
	return {
		language: questionnaire.language,
		title: `${texts.title}: ${questionnaire.audienceName}`,
		subject: texts.subject,
		author: '',
		date,
		runningHead: {
			left: texts.title,
			right: `${questionnaire.audienceName} · ${terms.sets[set]}`
		},
		footer: texts.footer(nameModel(context)),
		formatPage: cover.formatPage,
		cover: buildCover(context, cover.notEndorsed),
		contents: { title: cover.contents },
		chapters: [
			buildGuideChapter(context),
			buildProfileChapter(context),
			buildQuestionsChapter(context)
		],
		attachment: null,
		fingerprint: computeFingerprint(context)
	};
}

function buildCover(context: BlankContext, notEndorsed: string): Cover {
	const { questionnaire, texts, terms, set, count } = context;
	return {
		title: texts.title,
		organization: questionnaire.audienceName,
		lines: [
			`${raiseFirst(terms.sets[set])} · ${texts.count(count)}`,
			questionnaire.name,
			nameModel(context)
		],
		verdict: {
			kind: 'verdict',
			tone: 'neutral',
			sentence: texts.rule,
			support: texts.ruleDetail,
			readiness: texts.paper
		},
		marks: [],
		notes: [notEndorsed]
	};
}

function nameModel({ questionnaire, texts }: BlankContext): string {
	const { id, version } = questionnaire.model;
	return texts.model(id, version);
}

function computeFingerprint({ questionnaire, set }: BlankContext): string {
	const { model, audience, language } = questionnaire;
	const parts = { kind: 'blank', model: model.hash, audience, language, set };
	return bytesToHex(sha256(utf8ToBytes(canonicalJson(parts))));
}
