import { buildBackground } from './answer-background.ts';
import { buildHeading, buildParagraph } from './blocks.ts';
import type { Block, RichText } from './document.ts';
import { writeEvidence } from './evidence-text.ts';
import { joinTexts, listInlines } from './join-texts.ts';
import { buildNotes } from './note-blocks.ts';
import type { AskedItem, ReportContext } from './report-context.ts';
import { asTyped, writeRound } from './typed-words.ts';
import { listVoices, type Voice } from './voices.ts';
import { findWordsOnWho } from './who-would-know.ts';

/** A question, the answer that counts, what it rests on, and what each respondent wrote. */
export function buildAnswerBlocks(item: AskedItem, context: ReportContext): readonly Block[] {
	const { number, question, condition, result } = item;
	const { texts, terms, assessment } = context;
	const voices = listVoices(question.id, context);
	const agreed = assessment.consensus.find((entry) => entry.question === question.id);
	const notes = [
		...(condition
			? [
					texts.answers.condition(
						terms.conditionKinds[condition.essential.kind],
						condition.essential.minimum
					)
				]
			: []),
		...(result.state === 'level' ? writeEvidence(item, voices, context) : []),
		...(result.state === 'level' && !agreed && voices.length > 1 ? [texts.answers.combined] : [])
	];
	return [
		buildHeading(3, texts.answers.question(number, question.wording), `answer-${question.id}`),
		buildParagraph(writeAnswer(item, voices, context)),
		...(notes.length > 0 ? [buildParagraph(joinTexts(notes, ' '), 'note')] : []),
		...buildBackground(item, context),
		...(agreed
			? [
					buildParagraph(
						writeRound(
							(reason) => texts.answers.agreed(agreed.level, reason),
							[asTyped(agreed.reason)],
							context
						),
						'person'
					)
				]
			: []),
		...voices.flatMap((voice) => buildNotes(voice, context))
	];
}

function writeAnswer(item: AskedItem, voices: readonly Voice[], context: ReportContext): RichText {
	const { question, result } = item;
	const { answers } = context.texts;
	switch (result.state) {
		case 'level': {
			const level = result.level ?? 0;
			return [{ kind: 'strong', text: answers.level(level) }, ` ${question.anchors[level]}`];
		}
		case 'unknown': {
			const who = writeRound(
				(words) => ` ${answers.knownBy(words)}`,
				[findWordsOnWho(item, context)],
				context
			);
			return [{ kind: 'strong', text: answers.unknown }, ...listInlines(who)];
		}
		case 'unanswered':
			return answers.unanswered;
		case 'not-applicable': {
			const reasons = voices.flatMap(({ answer }) =>
				answer.kind === 'not-applicable' && answer.reason.trim() ? [answer.reason.trim()] : []
			);
			const why = reasons.flatMap((reason) =>
				listInlines(writeRound((words) => ` ${answers.reason(words)}`, [asTyped(reason)], context))
			);
			return [{ kind: 'strong', text: answers.notApplicable }, ...why];
		}
	}
}
