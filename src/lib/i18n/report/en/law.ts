import type { ReportTexts } from '../it.ts';

export const law: ReportTexts['law'] = {
	checked: (date) => `Checked on ${date}.`,
	noAdvice:
		'These are pointers, not legal advice: before deciding, read the official text with someone who knows the matter.',
	elsewhere:
		'Outside Italy Italian law does not apply: in its place are the questions to take to someone who knows the law of the place, each with its counterpart in Italy.',
	factsSummary: 'One row a norm: theme, norm and date, what it means, basis and sources.',
	factsColumns: { theme: 'Theme', norm: 'Norm and basis', meaning: 'What it means' },
	checksSummary: 'One row a check: the question, its counterpart in Italy, the basis.',
	checksColumns: { question: 'What to ask', here: 'In Italy, with its basis' },
	date: (date) => `Date: ${date}`,
	basis: { documented: 'documented', 'to-verify': 'to be verified' }
};
