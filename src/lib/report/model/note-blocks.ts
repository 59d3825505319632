import { buildParagraph } from './blocks.ts';
import type { Block, Inline } from './document.ts';
import type { ReportContext } from './report-context.ts';
import type { Voice } from './voices.ts';

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
function ownLevel({ name, answer }: Voice, { texts }: ReportContext): readonly Block[] {
	if (name === null || answer.kind !== 'level') return [];
	const level = texts.answers.level(answer.level);
	return [
		buildParagraph(texts.answers.saidBy(name || texts.summary.unnamedRespondent, level), 'person')
	];
}

/** A text of several lines as one paragraph a line, the first led by what it is and who wrote it. */
function buildWritten(
	label: string,
	text: string | undefined,
	{ name }: Voice,
	{ texts }: ReportContext
): readonly Block[] {
	const lines = (text ?? '').split(/\s*\n\s*/).filter((line) => line.trim() !== '');
	const lead = name === null ? label : `${label} (${name || texts.summary.unnamedRespondent})`;
	return lines.map((line, index) =>
		buildParagraph(index === 0 ? texts.answers.saidBy(lead, line.trim()) : line.trim(), 'person')
	);
}

/** https and mailto become links; any other address is printed as it is. */
function buildLinks(links: readonly string[]): readonly Inline[] {
	return links.flatMap((url, index): readonly Inline[] => {
		const isSafe = /^(https:\/\/|mailto:)[\x21-\x7e]+$/i.test(url);
		const link: Inline = isSafe ? { kind: 'link', text: url, url } : url;
		return index === 0 ? [link] : [' · ', link];
	});
}
