import { expectedKinds, type ExpectedKind } from '../../core/assessment/describe-problem.ts';
import { foreignKinds, type ForeignKind } from '../../core/assessment/recognize-content.ts';
import { describeWith } from './problem-sentences.ts';

type Value = string | number;

const foreignNames: Readonly<Record<ForeignKind, string>> = {
	pdf: 'a PDF document',
	word: 'a Word document',
	excel: 'an Excel sheet',
	powerpoint: 'a PowerPoint presentation',
	opendocument: 'an OpenDocument file',
	'old-office': 'a document of an old version of Office',
	zip: 'a compressed folder',
	archive: 'a compressed archive',
	image: 'a picture',
	'sound-or-video': 'a sound or a film',
	html: 'a web page',
	xml: 'an XML file',
	rtf: 'an RTF document',
	table: 'a table in plain text',
	text: 'a plain text',
	json: 'a data file of another program',
	geojson: 'a map',
	'innesto-model': 'an Innesto model, not an assessment',
	binary: 'a file Innesto does not recognize'
};

const expectedNames: Readonly<Record<ExpectedKind, string>> = {
	text: 'a text',
	number: 'a number',
	'whole-number': 'a whole number',
	list: 'a list',
	object: 'a group of entries',
	'yes-or-no': 'a yes or a no'
};

const nameForeign = (kind: Value) =>
	foreignNames[foreignKinds.find((known) => known === kind) ?? 'binary'];
const nameExpected = (kind: Value) =>
	expectedNames[expectedKinds.find((known) => known === kind) ?? 'object'];
const at = (question: Value, path: string) =>
	question ? `In question “${question}” (in the file: ${path})` : `In the file, at ${path},`;

/** What is wrong with a file, in English. */
export const describeProblem = describeWith({
	empty: () => 'The file is empty.',
	'too-large': ({ megabytes, limit }) =>
		`The file is ${megabytes} MB: up to ${limit} can be opened. It was not read.`,
	unreadable: () => 'The file could not be read: it may have been moved, or be open elsewhere.',
	'foreign-file': ({ kind }) =>
		`It is ${nameForeign(kind)}. Innesto files and PDF reports that carry their data open here.`,
	'pdf-without-data': () =>
		'It is a PDF without Innesto data. What is needed is a report saved “with its data”, or the file of the assessment.',
	'pdf-damaged': () =>
		'This PDF is damaged, or does not come from Innesto. If it is a report of yours, ask for the file of the assessment.',
	'not-text': () => 'The file holds no readable text: it is damaged or of another program.',
	'not-json': () =>
		'The file is not written as an Innesto file is: it is damaged or was changed by hand.',
	truncated: ({ length }) =>
		`The file ends too early, after ${length} characters: the copy is incomplete. Ask for it again.`,
	'too-deep': ({ limit }) =>
		`The file has more than ${limit} levels one inside the other: it is no assessment.`,
	'forbidden-key': ({ key }, path) =>
		`In the file, at ${path}, there is a name that is not allowed: “${key}”.`,
	'newer-version': ({ found, supported }) =>
		`The file comes from a newer version of Innesto (format ${found}; up to ${supported} can be read here). Update Innesto and try again.`,
	'content-changed': () =>
		'The content is not what Innesto had written: the file is damaged or was changed by hand.',
	'more-problems': ({ count }) => `There are ${count} problems in all: these are the first.`,
	'missing-field': ({ field, question }, path) => `${at(question, path)} “${field}” is missing.`,
	'unknown-field': ({ field, question }, path) =>
		`${at(question, path)} there is an entry Innesto does not know: “${field}”.`,
	'wrong-type': ({ field, expected, found, question }, path) =>
		`${at(question, path)} “${field}” should be ${nameExpected(expected)} but is ${found}.`,
	'wrong-level': ({ found, question }, path) =>
		`${at(question, path)} the level is ${found}: levels run from 0 to 4.`,
	'wrong-value': ({ field, found, allowed, question }, path) =>
		`${at(question, path)} “${field}” is ${found}: it can only be ${allowed}.`,
	'wrong-form': ({ field, found, question }, path) =>
		`${at(question, path)} “${field}” is not written as it should be: ${found}.`,
	'too-long': ({ field, limit, question }, path) =>
		`${at(question, path)} “${field}” is longer than ${limit} characters.`,
	'too-many': ({ field, limit }, path) =>
		`${at('', path)} “${field}” has more than ${limit} entries.`,
	'too-few': ({ field, limit }, path) =>
		`${at('', path)} “${field}” has too few entries: at least ${limit} needed.`,
	'out-of-range': ({ field, found, limit, question }, path) =>
		`${at(question, path)} “${field}” is ${found}: the limit is ${limit}.`,
	'duplicate-answer': ({ question, respondent }) =>
		`Question “${question}” has two answers of the same respondent (“${respondent}”).`,
	'duplicate-respondent': ({ respondent }) => `Respondent “${respondent}” appears twice.`,
	'duplicate-consensus': ({ question }) => `Question “${question}” has two agreed answers.`,
	'duplicate-action': ({ action }) => `Action “${action}” appears twice in the plan.`,
	'unknown-respondent': ({ question, respondent }) =>
		`The answer to question “${question}” is of a respondent who is not in the file (“${respondent}”).`,
	'other-model': ({ found, expected }) =>
		`It was made with another model: “${found}” instead of “${expected}”.`,
	'other-model-version': ({ found, expected }) =>
		`It was made with version ${found} of the model, which is not here (the newest here is ${expected}). Update Innesto and try again.`,
	'model-changed': ({ version }) =>
		`It was made with a model that calls itself version ${version} but differs in content: the verdict would not be the same.`,
	'other-audience': ({ found, expected }) =>
		`It was made for another audience: “${found}” instead of “${expected}”.`,
	'unknown-question': ({ question }, path) =>
		`The model has no question “${question}” for this audience (in the file: ${path}).`,
	'not-applicable-refused': ({ question }) =>
		`Question “${question}” concerns everybody: “does not concern us” is not allowed.`,
	'meaning-changed': ({ question }) =>
		`Question “${question}” has changed its meaning since it was answered: please confirm it again.`,
	'unknown-fact': ({ fact }) => `The model does not ask for the fact “${fact}”.`,
	'unknown-option': ({ fact, option }) => `There is no choice “${option}” for the fact “${fact}”.`
});
