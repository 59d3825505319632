import { describeMissingText } from './describe-missing-text.ts';
import { listLanguages, type Check } from './integrity-report.ts';
import { listTextsOf } from './list-texts.ts';
import { findWords } from './say-in.ts';

/** Whether every text is there in the languages that must be complete, and in none the model does not name. */
export function checkTexts(check: Check): void {
	const { model, files } = check;
	checkLanguages(check);
	checkFile(check, model.head, files.head);
	checkFile(check, model.legal, files.legal);
	for (const trait of model.traits) checkFile(check, trait, files.ofTrait(trait.id));
}

function checkLanguages({ model, files, report }: Check): void {
	if (!model.head.languages.includes('it')) {
		const message = 'Italian is missing: add "it", the language every text is written in';
		report(files.head, 'languages', 'language-missing', message);
	}
	const named = listLanguages(model);
	const twice = new Set(named.filter((language, index) => named.indexOf(language) < index));
	for (const language of twice) {
		const message = `the language "${language}" is named twice: keep it once`;
		report(files.head, 'languages', 'duplicate-language', message);
	}
}

function checkFile(check: Check, content: unknown, file: string): void {
	const { model, report } = check;
	const texts = listTextsOf(content, file);
	for (const { path, text } of texts) {
		for (const language of model.head.languages) {
			if (findWords(text, language) !== undefined) continue;
			report(file, `${path}.${language}`, 'text-missing', describeMissingText(language));
		}
	}
	// A language nobody named stands in many texts: once in a file is enough to mend it.
	const reported = new Set(['it', ...listLanguages(model)]);
	for (const { path, text } of texts) {
		for (const language of Object.keys(text).filter((key) => !reported.has(key))) {
			reported.add(language);
			const message = `the language "${language}" is not in model.yaml: add it to languagesInProgress, or correct it`;
			report(file, `${path}.${language}`, 'unknown-language', message);
		}
	}
}
