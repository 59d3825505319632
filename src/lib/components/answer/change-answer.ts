import type { Answer } from '../../core/assessment/answer-schema.ts';
import type { EvidenceGrade } from '../../core/assessment/evidence-grades.ts';
import type { AnsweringQuestion } from '../../core/definition/questionnaire.ts';
import type { Level } from '../../core/definition/vocabulary.ts';

/** What can be chosen on the levels of a question. */
export type Choice = Level | 'unknown' | 'not-applicable';

type LevelAnswer = Extract<Answer, { kind: 'level' }>;
type SharedNotes = Pick<
	LevelAnswer,
	'document' | 'evidenceNote' | 'links' | 'comment' | 'flag' | 'hinders'
>;

/** A change to what goes with an answer; an empty text or list takes the entry away. */
export type NotesChange = { [K in keyof SharedNotes]?: SharedNotes[K] | undefined } & {
	whoWouldKnow?: string;
	reason?: string;
};

/** The answer after choosing a level, "not known" or "not applicable": notes stay, evidence stays with a level. */
export function changeChoice(
	question: AnsweringQuestion,
	before: Answer | null,
	choice: Choice
): Answer {
	const kept = sharedNotes(question, before);
	if (choice === 'unknown') return { ...kept, kind: 'unknown' };
	if (choice === 'not-applicable') return { ...kept, kind: 'not-applicable', reason: '' };
	const evidence = before?.kind === 'level' ? before.evidence : undefined;
	return { ...kept, kind: 'level', level: choice, ...(evidence && { evidence }) };
}

/** The level with this evidence; anything else has none. */
export function changeEvidence(before: Answer | null, evidence: EvidenceGrade): Answer | null {
	return before?.kind === 'level' ? { ...before, evidence } : before;
}

/** The answer with other notes; null when nothing is left of an answer that was only notes. */
export function changeNotes(
	question: AnsweringQuestion,
	before: Answer | null,
	{ whoWouldKnow, reason, ...notes }: NotesChange
): Answer | null {
	const base: Answer = before ?? { kind: 'pending', meaning: question.meaning };
	const changed = dropEmpty({ ...base, ...notes });
	if (changed.kind === 'unknown' && whoWouldKnow !== undefined) {
		const { whoWouldKnow: _before, ...rest } = changed;
		return whoWouldKnow.trim() ? { ...rest, whoWouldKnow } : rest;
	}
	if (changed.kind === 'not-applicable' && reason !== undefined) return { ...changed, reason };
	return changed.kind === 'pending' && Object.keys(changed).length === 2 ? null : changed;
}

function sharedNotes(
	question: AnsweringQuestion,
	before: Answer | null
): SharedNotes & { meaning: number } {
	if (!before) return { meaning: question.meaning };
	const { document, evidenceNote, links, comment, flag, hinders } = before;
	return dropEmpty({
		meaning: question.meaning,
		document,
		evidenceNote,
		links,
		comment,
		flag,
		hinders
	});
}

/** Leaves out what says nothing: undefined, false, empty text, empty list. */
function dropEmpty<T extends object>(answer: T): { [K in keyof T]: Exclude<T[K], undefined> } {
	return Object.fromEntries(
		Object.entries(answer).filter(
			([key, value]: [string, unknown]) =>
				key === 'reason' ||
				!(
					value === undefined ||
					value === false ||
					value === '' ||
					(Array.isArray(value) && value.length === 0)
				)
		)
	) as { [K in keyof T]: Exclude<T[K], undefined> };
}
