import type { ReportTexts } from '../it.ts';

export const answers: ReportTexts['answers'] = {
	lead: 'Every question with its answer and what it rests on. Missing answers are called missing.',
	count: (parts) => `Here: ${parts}.`,
	counts: {
		level: (count) => (count === 1 ? '1 answer with a level' : `${count} answers with a level`),
		unknown: (count) => `${count} “not known yet”`,
		unanswered: (count) => `${count} not answered`,
		'not-applicable': (count) => `${count} “not applicable”`
	},
	question: (number, wording) => `${number}. ${wording}`,
	none: 'No question concerns this profile.',
	level: (level) => `Level ${level} of 4.`,
	unknown: 'Not known yet.',
	knownBy: (who) => `Who would know: ${who}.`,
	unanswered: 'Not answered: the question has not been faced yet.',
	notApplicable: 'Not applicable.',
	reason: (reason) => `Reason: ${reason}`,
	condition: (kind, minimum) =>
		`Essential condition, ${kind}: at least level ${minimum} is needed.`,
	base: (grade) => `Evidence: ${grade}.`,
	baseAssumed: (grade) => `Evidence assumed: ${grade}.`,
	baseNotAsked:
		'In this reading evidence is asked only for the essential conditions; for the other answers it is assumed.',
	baseMissing: 'Evidence: not stated yet. For now it counts as an impression.',
	baseDemoted: 'Counts as a document available: title, date or who verified it is missing.',
	document: (title, date, verifiedBy) => `Document: ${title}, ${date}, verified by: ${verifiedBy}.`,
	evidenceNote: 'Proof',
	comment: 'Comment',
	links: 'Links',
	hinders: 'Here this works against the initiative.',
	flagged: 'Marked to come back to.',
	saidBy: (name, text) => `${name}: ${text}`,
	agreed: (level, reason) => `Agreed level: ${level} of 4.${reason ? ` Reason: ${reason}` : ''}`,
	difficulty: (text) => `Difficulty known elsewhere: ${text}`,
	law: 'Law:',
	combined: 'Level drawn from several answers.'
};
