import type { Language } from '../../core/definition/vocabulary.ts';
import type { Cover, ReportDocument } from '../model/document.ts';
import { clipText } from '../model/clip-text.ts';
import { computeFingerprint } from '../model/fingerprint.ts';
import type { ReportContext } from '../model/report-context.ts';
import { nameOrganization, writeTyped } from '../model/typed-words.ts';
import { buildMarks, buildShortMarks } from '../model/report-marks.ts';
import { buildActChapter } from './act-chapter.ts';
import { collectActFacts } from './act-facts.ts';
import { actTexts, actVariants } from './texts/it.ts';
import { readerNotes } from './texts/notes.ts';

/**
 * Three drafts of an act that takes note of the assessment, as a document to go on writing in; a cover says how
 * to use them, in the reader's language too. From a context in Italian. Pure: same input, same document.
 */
export function composeActs(context: ReportContext, reader: Language): ReportDocument {
	const { texts, formats, date, organization } = context;
	const facts = collectActFacts(context);
	return {
		language: 'it',
		title: actTexts.title,
		subject: actTexts.subject,
		author: '',
		date,
		runningHead: {
			left: clipText(organization, 60),
			right: [...buildShortMarks(context), actTexts.running].join(' · ')
		},
		footer: actTexts.footer(formats.formatDate(date)),
		formatPage: texts.cover.formatPage,
		cover: buildCover(context, reader),
		contents: { title: texts.cover.contents },
		chapters: actVariants.map((variant) => buildActChapter(variant, facts, context)),
		attachment: null,
		fingerprint: computeFingerprint(context)
	};
}

function buildCover(context: ReportContext, reader: Language): Cover {
	const { withheld, texts } = context;
	return {
		title: actTexts.title,
		organization: writeTyped(nameOrganization(context), context),
		lines: readerNotes[reader].map((text) => [{ kind: 'in-language', text, language: reader }]),
		verdict: {
			kind: 'verdict',
			tone: 'neutral',
			sentence: actTexts.rule,
			support: actTexts.ruleDetail,
			readiness: actTexts.takeNote
		},
		marks: buildMarks(context),
		notes: [actTexts.choose, ...(withheld > 0 ? [actTexts.shared] : []), texts.cover.notEndorsed]
	};
}
