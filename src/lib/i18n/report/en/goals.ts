import type { ReportTexts } from '../it.ts';

export const goals: ReportTexts['goals'] = {
	lead: 'The questions of this questionnaire touch some targets of the 2030 Agenda. A measure is in place when it stands at the level to aim at.',
	caution: 'This is potential: it says which measures there are, not what effects they have.',
	summary: 'One row a goal: the measures in place, and under it the targets.',
	columns: { goal: 'Goal', inPlace: 'Measures in place' },
	goal: (id, name) => `${id}. ${name}`,
	target: (id, name, inPlace) => `${id} ${name}: ${inPlace}`,
	inPlace: (inPlace, applicable) => `${inPlace} of ${applicable}`,
	toAscertain: (count) => `${count} to be ascertained`,
	indexHeading: 'In figures',
	indexLead:
		'The index is the weighted mean of the points of the linked measures. It takes at least two measures with a level, for 60% of the weight.',
	indexSummary: 'One row a goal: the index from 0 to 100, and how much of it is known.',
	indexColumns: { goal: 'Goal', index: 'Index', coverage: 'Weight with a level' },
	tooLittle: 'too little to go by'
};
