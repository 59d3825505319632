import { buildParagraph } from './blocks.ts';
import type { Block, Inline } from './document.ts';
import type { ReportContext } from './report-context.ts';
import { asTyped, writeRound, writeTyped } from './typed-words.ts';
import { nameVoice, type Voice } from './voices.ts';

/** What a respondent wrote beside an answer: proof, comment, links, marks. Nothing when nothing was written. */
export function buildNotes(voice: Voice, context: ReportContext): readonly Block[] {
	const { answers } = context.texts;
	const { evidenceNote, comment, links = [], hinders, flag } = voice.answer;
	const marks = [...(hinders ? [answers.hinders] : []), ...(flag ? [answers.flagged] : [])];
	const own = ownLevel(voice, context);
	return [
		...own,
		...(marks.length > 0 ? [buildParagraph(marks.join(' '), 'note')] : []),
		...buildWritten(answers.evidenceNote, evidenceNote, voice, context),
		...buildWritten(answers.comment, comment, voice, context),
		...(links.length > 0
			? [buildParagraph([`${answers.links}: `, ...buildLinks(links)], 'person')]
			: [])
	];
}

/** With several respondents, the level each of them gave. */
function ownLevel({ name, answer }: Voice, context: ReportContext): readonly Block[] {
	const { texts } = context;
	if (name === null || answer.kind !== 'level') return [];
	const level = texts.answers.level(answer.level);
	const say = (who: string) => texts.answers.saidBy(who, level);
	return [buildParagraph(writeRound(say, [nameVoice(name, context)], context), 'person')];
}

/** A text of several lines as one paragraph a line, the first led by what it is and who wrote it. */
function buildWritten(
	label: string,
	text: string | undefined,
	{ name }: Voice,
	context: ReportContext
): readonly Block[] {
	const { saidBy } = context.texts.answers;
	const lines = (text ?? '').split(/\s*\n\s*/).filter((line) => line.trim() !== '');
	const voice = name === null ? [] : [nameVoice(name, context)];
	return lines.map((line, index) => {
		const words = asTyped(line.trim());
		if (index > 0) return buildParagraph(writeTyped(words, context), 'person');
		const say = (...[first = '', second]: readonly string[]) =>
			second === undefined ? saidBy(label, first) : saidBy(`${label} (${first})`, second);
		return buildParagraph(writeRound(say, [...voice, words], context), 'person');
	});
}

/** https and mailto become links; any other address is printed as it is. */
function buildLinks(links: readonly string[]): readonly Inline[] {
	return links.flatMap((url, index): readonly Inline[] => {
		const isSafe = /^(https:\/\/|mailto:)[\x21-\x7e]+$/i.test(url);
		const link: Inline = isSafe ? { kind: 'link', text: url, url } : url;
		return index === 0 ? [link] : [' · ', link];
	});
}
