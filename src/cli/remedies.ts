import type { ProblemCode } from '../lib/core/assessment/problem-codes.ts';

const nameAnother = 'name an .innesto.json file, or a PDF report with its data inside';
const saveAgain = 'save the file again from Innesto, or take an earlier copy';
const restore = 'restore the file as Innesto wrote it';
const answerAgain = 'open it in Innesto, answer the question again and save';

/** How to mend each problem of an assessment, as the end of its line. */
export const remedies: Readonly<Record<ProblemCode, string>> = {
	empty: saveAgain,
	'too-large': nameAnother,
	unreadable: 'check that the file is there and may be read',
	'foreign-file': nameAnother,
	'pdf-without-data': nameAnother,
	'pdf-damaged': 'take an earlier copy of the report, or the assessment file',
	'not-text': saveAgain,
	'not-json': saveAgain,
	truncated: saveAgain,
	'too-deep': restore,
	'forbidden-key': restore,
	'newer-version': 'take a newer Innesto',
	'content-changed': restore,
	'more-problems': 'mend these first',
	'missing-field': restore,
	'unknown-field': restore,
	'wrong-type': restore,
	'wrong-level': restore,
	'wrong-value': restore,
	'wrong-form': restore,
	'too-long': 'shorten the text in Innesto and save',
	'too-many': restore,
	'too-few': restore,
	'out-of-range': restore,
	'duplicate-answer': restore,
	'duplicate-respondent': restore,
	'duplicate-consensus': restore,
	'duplicate-action': restore,
	'unknown-respondent': restore,
	'other-model': 'name the model it was made with (--model <folder>)',
	'other-model-version': 'take a newer Innesto, or name the model (--model <folder>)',
	'model-changed': 'name the model it is to be read with (--model <folder>)',
	'other-audience': 'name a model that has this audience (--model <folder>)',
	'unknown-question': 'name the model it was made with (--model <folder>)',
	'not-applicable-refused': answerAgain,
	'meaning-changed': answerAgain,
	'unknown-fact': 'name the model it was made with (--model <folder>)',
	'unknown-option': 'open it in Innesto, choose one of the options and save'
};
