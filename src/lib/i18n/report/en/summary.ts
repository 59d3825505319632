import type { ReportTexts } from '../it.ts';

export const summary: ReportTexts['summary'] = {
	date: 'Date',
	answered: (answered, asked, set) => `${answered} of ${asked} answers, ${set}`,
	respondents: 'Who answered',
	oneVoice: (name) => `${name}. This is one voice: others have not been heard yet.`,
	nobody: 'nobody yet',
	fewVoices: 'fewer than three respondents',
	voices: (count) => `${count} respondents`,
	notHeard: (heard, silent) => `${heard}. Not heard yet: ${silent}.`,
	otherRespondents: (count) => (count === 1 ? '1 other' : `${count} others`),
	unnamedRespondent: 'role not given',
	route: 'Recommended route',
	call: 'Programme or call',
	callMissing: 'not given',
	deadline: (date) => `deadline: ${date}`,
	deadlinePast: (date) => `deadline: ${date}, already passed`,
	conditions: 'Essential conditions',
	noConditions: 'No essential condition concerns these questions.',
	otherConditions: (count) =>
		count === 1
			? 'One more condition is in the chapter “Essential conditions”.'
			: `${count} more conditions are in the chapter “Essential conditions”.`,
	needs: (what) => `Needed: ${what}`,
	knownBy: (who) => `Who knows: ${who}`,
	toConfirm: (grade) => `${grade}, to be confirmed`,
	gradeMissing: 'evidence not stated yet',
	inPlace: 'What is in place',
	inPlaceNone: 'No answer shows anything yet.',
	missing: 'What is missing',
	missingNone: 'No answer points to anything missing.',
	ascertain: (question) => `To be ascertained: ${question}`,
	steps: 'First steps',
	stepsNone: 'No step is urgent: what works needs keeping up.',
	atLevel: (wording, level) => `${wording} Level ${level} of 4.`,
	stepAscertain: (question) => `Find out: ${question}`,
	stepConfirm: (question) => `Document the answer to “${question}”`,
	stepOwner: (owner) => `Led by: ${owner}`,
	stepKnownBy: (who) => `Who knows: ${who}`,
	due: (date) => `by ${date}`,
	days: (days, text) =>
		days === 0.5 ? 'half a day of work' : days === 1 ? '1 day of work' : `${text} days of work`,
	weeks: (weeks, text) => (weeks === 1 ? 'about 1 week' : `about ${text} weeks`),
	bandCaption:
		'The diamond is the readiness, the band around it where it lies in 90 simulations out of 100, the ticks the thresholds.',
	bandCaptionPlain: 'The diamond is the readiness, the ticks the thresholds.',
	readinessMissing: 'There is no readiness yet: answers with a level are missing.',
	cautions: [
		'Traits reconstructed from public sources; thresholds and weights are conventions; a self-assessment, not a certification.',
		'No outcome figures of MIRE were found in the sources consulted.'
	]
};
