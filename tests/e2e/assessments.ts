import { Buffer } from 'node:buffer';
import type { Page } from '@playwright/test';
import type { Answer } from '../../src/lib/core/assessment/answer-schema.ts';
import type { Assessment } from '../../src/lib/core/assessment/assessment-schema.ts';
import { createAssessment } from '../../src/lib/core/assessment/create-assessment.ts';
import { writeAssessmentFile } from '../../src/lib/core/assessment/write-assessment-file.ts';
import type { AskedQuestion } from '../../src/lib/core/definition/questionnaire.ts';
import type { Locale } from '../../src/lib/i18n/locale.ts';
import { expect } from './fixtures.ts';
import {
	askedOf,
	chooseFile,
	messages,
	openStart,
	questionnaireOf,
	type Person
} from './journey.ts';

type AnswerOf = (question: AskedQuestion, index: number) => Answer;

export const now = '2026-11-20T10:00:00.000Z';

/** The assessment of a person whose every question has an answer. */
export function buildAssessment(person: Person, answerOf: AnswerOf): Assessment {
	const { audience, name, facts } = person;
	const { model } = questionnaireOf(person);
	const respondent = 'respondent-one';
	const empty = createAssessment({
		id: 'assessment-one',
		respondentId: respondent,
		now,
		model,
		audience,
		set: 'quick',
		organization: { name, facts },
		respondentName: 'Office'
	});
	const answers = askedOf(person).map((question, index) => ({
		respondent,
		question: question.id,
		revision: 1,
		changedAt: now,
		answer: answerOf(question, index)
	}));
	return { ...empty, answers };
}

/** The same level everywhere, documented and verified. */
export const everyLevel =
	(level: 0 | 1 | 2 | 3 | 4): AnswerOf =>
	({ meaning }) => ({
		kind: 'level',
		level,
		evidence: 'A',
		document: { title: 'Record', date: '2026-10-01', verifiedBy: 'Secretary' },
		meaning
	});

export const everyUnknown: AnswerOf = ({ meaning }) => ({ kind: 'unknown', meaning });

/** An assessment as a file somebody chooses. */
export function fileOf(assessment: Assessment) {
	const buffer = Buffer.from(writeAssessmentFile(assessment));
	return { name: 'one.innesto.json', mimeType: 'application/json', buffer };
}

/** Opens a file from the start page to its end; gives the id the assessment has here. */
export async function importFile(
	page: Page,
	locale: Locale,
	file: Parameters<typeof chooseFile>[2]
): Promise<string> {
	const words = messages[locale].start;
	await openStart(page, locale);
	await chooseFile(page, locale, file);
	const dialog = page.getByRole('dialog', { name: words.importTitle });
	await dialog.getByRole('button', { name: words.importConfirm, exact: true }).click();
	await expect(page).toHaveURL(/(answer|result)\/#[a-z0-9-]+$/);
	return new URL(page.url()).hash.slice(1);
}
