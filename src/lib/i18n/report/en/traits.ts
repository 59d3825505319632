import type { ReportTexts } from '../it.ts';

export const traits: ReportTexts['traits'] = {
	lead: 'One trait at a time: what Milan did, where you stand, what is missing, what can help.',
	numbered: 'The numbers are those of the questions in the chapter',
	numberedAlone: 'Questions are named by their number.',
	coded: 'The codes refer to the',
	standing: (score, target) => `Score ${score} out of 100, target ${target}.`,
	standingNoTarget: (score) => `Score ${score} out of 100.`,
	base: (word) => `The evidence is ${word}.`,
	known: (known, applicable) =>
		known === applicable
			? 'Every question has a level.'
			: `Questions with a level: ${known} of ${applicable}.`,
	notAsked: 'In this reading no question concerns this trait.',
	nothingKnown: (count) =>
		count === 1
			? 'There is one question, and its level is not known yet.'
			: `There are ${count} questions, and the level of none is known yet.`,
	nothingApplies: 'The questions of this trait do not concern this profile.',
	panelsAlt: (trait, panels) => `Levels and evidence for “${trait}”. ${panels}`,
	panelAlt: (number, here) => `Question ${number}: ${here}.`,
	panelsCaption:
		'One panel a question, with its number: the level and, below, the evidence. The table says the same.',
	legend: {
		target: 'level to aim at, from 0 to 4',
		evidence: 'evidence, from D (impression) to A (verified)'
	},
	levelOf: (level) => `level ${level} of 4`,
	tableSummary: (trait) =>
		`One row a question of “${trait}”: the level, the one to aim at, the evidence.`,
	columns: { question: 'Question', here: 'Here', target: 'Target', evidence: 'Evidence' },
	assumed: (grade) => `${grade} (assumed)`,
	noBase: 'still to be said',
	strong: 'Strengths',
	strongNone: 'None yet: the answers are below level 2, or below the minimum required.',
	missing: 'What is missing',
	missingNone: 'Nothing: every answer is at the level to aim at.',
	point: (text, number) => `${text} (question ${number})`,
	atLevel: (wording, level) => `${wording} (level ${level})`,
	ascertain: (who) => `To find out. Who knows: ${who}`,
	more: (count) => (count === 1 ? 'and one more point' : `and ${count} more points`),
	milan: 'What Milan did',
	milanNone: 'The sources consulted do not speak of it.',
	difficulties: 'Difficulties known elsewhere, and how they were eased',
	opportunities: 'Opportunities',
	goals: '2030 Agenda:',
	moreGoals: (count) => (count === 1 ? 'and one more target' : `and ${count} more`),
	goalsIn: 'The measures in place are in the chapter',
	law: 'Laws that touch it:',
	moreThemes: (count) => (count === 1 ? 'and one more theme' : `and ${count} more themes`),
	calls: 'Areas of the regional calls:'
};
