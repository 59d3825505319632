import { readdirSync } from 'node:fs';
import { basename } from 'node:path';

export const examples = 'questionnaires/examples';

/** A report whose pages are kept: its name, the example it is of, and what the command line is told besides. */
export interface KeptReport {
	readonly name: string;
	readonly example: string;
	readonly options: readonly string[];
}

/** A municipality, a company and an alliance. */
const inEnglish = ['milano-mire', 'officina-aurora', 'rete-tre-rive'];

/** Every example in Italian, one of each audience in English, a short report and a copy for publication. */
export const keptReports: readonly KeptReport[] = [
	...listExamples().map((example) => keepReport(example, 'it')),
	...inEnglish.map((example) => keepReport(example, 'en')),
	keepReport('borgo-al-ponte', 'it', 'short'),
	keepReport('gruppo-orizzonte', 'it', 'publication')
];

function listExamples(): readonly string[] {
	return readdirSync(examples)
		.filter((name) => name.endsWith('.innesto.json'))
		.map((name) => basename(name, '.innesto.json'))
		.sort();
}

function keepReport(example: string, language: string, cut?: string): KeptReport {
	return {
		name: [example, language, ...(cut ? [cut] : [])].join('-'),
		example,
		options: ['--lang', language, ...(cut ? ['--cut', cut] : [])]
	};
}
