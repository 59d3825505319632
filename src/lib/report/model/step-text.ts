import type { Assessment } from '../../core/assessment/assessment-schema.ts';
import { chooseAction } from './choose-action.ts';
import { clipText } from './clip-text.ts';
import type { RichText } from './document.ts';
import type { FirstStep } from './first-steps.ts';
import { joinTexts, listInlines } from './join-texts.ts';
import type { AskedItem, ReportContext } from './report-context.ts';
import { addFinalStop, dropFinalStop } from './sentence-case.ts';
import { changeWords, chooseWords, markTypedStrong, writeRound } from './typed-words.ts';
import { findWordsOnWho } from './who-would-know.ts';
import { writeEffort } from './write-effort.ts';

type PlannedAction = Assessment['plan'][number];

/** What the plan says of the action an item would call for; null when it is not in the plan. */
export function findPlanned(item: AskedItem, plan: Assessment['plan']): PlannedAction | null {
	const action = chooseAction(item)?.id;
	return (
		plan.find((entry) => entry.question === item.question.id && entry.action === action) ?? null
	);
}

/** A first step in a line: what, who by role, by when, days of work, order of cost. */
export function writeStep({ kind, item }: FirstStep, context: ReportContext): RichText {
	const { summary } = context.texts;
	const wording = clipText(item.question.wording, 100);
	const who = writeRound(
		(words) => ` ${addFinalStop(summary.stepKnownBy(words))}`,
		[changeWords(findWordsOnWho(item, context), (words) => clipText(words, 76))],
		context
	);
	switch (kind) {
		case 'ascertain':
			return [{ kind: 'strong', text: summary.stepAscertain(wording) }, ...listInlines(who)];
		case 'confirm':
			return [{ kind: 'strong', text: summary.stepConfirm(wording) }, ...listInlines(who)];
		case 'act':
			return writeAction(item, context);
	}
}

function writeAction(item: AskedItem, context: ReportContext): RichText {
	const { texts, terms, formats, assessment } = context;
	const action = chooseAction(item);
	if (!action) return item.question.wording;
	const planned = findPlanned(item, assessment.plan);
	const days = planned?.days ?? action.days;
	const owner = changeWords(chooseWords(planned?.owner, action.owner), (words) =>
		clipText(dropFinalStop(words), 60)
	);
	const details = [
		writeRound(texts.summary.stepOwner, [owner], context),
		...(planned?.due ? [texts.summary.due(formats.formatDate(planned.due))] : []),
		...writeEffort({ ...action, days }, context),
		terms.costs[planned?.cost ?? action.cost]
	];
	const title = changeWords(chooseWords(planned?.title, action.title), (words) =>
		addFinalStop(clipText(dropFinalStop(words), 90))
	);
	const rest = joinTexts([' ', joinTexts(details, ' · '), '.'], '');
	return [markTypedStrong(title, context), ...listInlines(rest)];
}
