import type { Messages } from '../../i18n/messages/it.ts';
import type { Questionnaire } from '../../core/definition/questionnaire.ts';

/** The name a fact has among the form's fields. */
export function factField(fact: string): string {
	return `fact-${fact}`;
}

/** Field name → sentence, for every field the browser finds missing or incomplete. */
export function findFormProblems(
	form: HTMLFormElement,
	facts: Questionnaire['facts'],
	words: Messages['create']['problems']
): ReadonlyMap<string, string> {
	const sentences = new Map([
		['audience', words.audience],
		['name', words.name],
		['deadline', words.deadline],
		...facts.map(({ id, label }) => [factField(id), words.fact(label)] as const)
	]);
	const wrong = [...form.elements].filter(isField).filter(({ validity }) => !validity.valid);
	return new Map(
		wrong.flatMap(({ name }) => {
			const sentence = sentences.get(name);
			return sentence === undefined ? [] : [[name, sentence] as const];
		})
	);
}

function isField(element: Element): element is HTMLInputElement | HTMLSelectElement {
	return element instanceof HTMLInputElement || element instanceof HTMLSelectElement;
}
