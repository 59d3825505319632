import type { chapterNames as italian } from '../it/chapter-names.ts';

/** The titles of the chapters, alone: the page that offers them needs no other words of the report. */
export const chapterNames: typeof italian = {
	summary: 'Summary for decision makers',
	profile: 'Profile by trait',
	conditions: 'Essential conditions',
	traits: 'Trait by trait',
	surety: 'How well the verdict holds',
	goals: 'Sustainable Development Goals',
	plan: 'Next steps',
	crosswalk: 'Other schemes',
	answers: 'Answers',
	law: 'Legal references',
	method: 'Method and limits'
};
