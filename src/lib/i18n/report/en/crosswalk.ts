import type { ReportTexts } from '../it.ts';

export const crosswalk: ReportTexts['crosswalk'] = {
	lead: 'The answers also serve other schemes. Only the names of their areas are given: matching an area does not mean meeting it.',
	numbers: 'The numbers are those of the questions in the chapter “Answers”.',
	matched: (shown, known) =>
		`The table has ${shown} of the ${known}: those that a question asked here matches.`,
	summary: (framework) =>
		`${framework}: one row an area, with the questions that match it and their level.`,
	columns: { area: 'Area', questions: 'Questions' },
	level: (level) => `level ${level}`
};
