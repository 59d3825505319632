import type { ReportTexts } from '../it.ts';

export const calls: ReportTexts['calls'] = {
	heading: 'Traits and areas of the call',
	asOf: (date) => `As of ${date}.`,
	own: (call) => `Programme or call named by whoever answered: ${call}.`,
	ownDeadline: (date) => `Deadline given by whoever answered: ${date}.`,
	summary: 'One row a trait and cycle, with the areas of the call.',
	columns: {
		trait: 'Trait',
		areas: 'Areas of the call',
		cycle: 'Cycle'
	}
};
