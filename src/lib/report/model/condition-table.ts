import { chooseAction } from './choose-action.ts';
import { clipText } from './clip-text.ts';
import type { TableBlock, TableCell } from './document.ts';
import type { AskedItem, ReportContext } from './report-context.ts';
import { dropFinalStop, raiseFirst } from './sentence-case.ts';
import { findPlanned } from './step-text.ts';
import { changeWords, writeRound } from './typed-words.ts';
import { findWordsOnWho } from './who-would-know.ts';
import { writeEffort } from './write-effort.ts';

/** The answers tell in full who would know. */
const longestWho = 48;

/** One row a condition: what it asks, its state, its evidence or who would know, and what meets it. */
export function buildConditionTable(
	kind: 'blocking' | 'limiting',
	items: readonly AskedItem[],
	context: ReportContext
): TableBlock {
	const { conditions } = context.texts;
	const { columns } = conditions;
	return {
		kind: 'table',
		summary: conditions.tableSummary[kind],
		columns: [
			{ name: columns.condition, width: 0.32, rowHeader: true },
			{ name: columns.state, width: 0.16 },
			{ name: columns.evidence, width: 0.18 },
			{ name: columns.meets, width: 0.34 }
		],
		rows: items.map((item) => [
			{ text: item.question.wording },
			buildState(item, context),
			buildEvidence(item, context),
			buildNeed(item, context)
		])
	};
}

function buildState({ condition, result }: AskedItem, context: ReportContext): TableCell {
	const { texts, terms } = context;
	const state = condition?.state ?? 'not-applicable';
	const text = raiseFirst(terms.conditionStates[state]);
	return {
		text,
		...(state !== 'not-applicable' && { mark: state }),
		...(result.level !== null && { notes: [texts.conditions.level(result.level)] })
	};
}

function buildEvidence(item: AskedItem, context: ReportContext): TableCell {
	const { condition, result } = item;
	const { texts, terms } = context;
	if (condition?.state === 'unknown') {
		const who = changeWords(findWordsOnWho(item, context), (words) => clipText(words, longestWho));
		return {
			text: raiseFirst(texts.conditions.noEvidence),
			notes: [writeRound(texts.conditions.knownBy, [who], context)]
		};
	}
	if (result.level === null) return { text: raiseFirst(texts.conditions.noEvidence) };
	if (result.gradeMissing || !result.grade)
		return { text: raiseFirst(texts.conditions.gradeMissing) };
	return {
		text: raiseFirst(terms.evidenceGrades[result.grade]),
		...(condition?.toConfirm && { notes: [texts.conditions.toConfirm] })
	};
}

function buildNeed(item: AskedItem, context: ReportContext): TableCell {
	const { condition, question } = item;
	const { conditions } = context.texts;
	const minimum = condition?.essential.minimum ?? 0;
	const text = conditions.minimum(minimum, question.anchors[minimum]);
	switch (condition?.state) {
		case 'not-met': {
			const action = chooseAction(item);
			if (!action) return { text };
			const owner = conditions.owner(dropFinalStop(action.owner));
			const days = findPlanned(item, context.assessment.plan)?.days ?? action.days;
			const effort = writeEffort({ ...action, days }, context).join(' · ');
			return { text, notes: [conditions.toDo(dropFinalStop(action.title)), owner, effort] };
		}
		case 'unknown':
		case 'at-minimum':
		case 'met':
		case 'not-applicable':
		case undefined:
			return { text };
	}
}
