import type { Check } from './integrity-report.ts';
import type { AskedWhen, Audience } from './vocabulary.ts';

/** Whether a condition asks for a fact this audience is asked for, and for options it has. */
export function checkCondition(
	{ model, report }: Check,
	condition: AskedWhen,
	audience: Audience,
	file: string,
	path: string
): void {
	const fact = model.head.facts.find(({ id }) => id === condition.fact);
	if (!fact?.audiences.includes(audience)) {
		const message = `the condition asks for the fact "${condition.fact}", which model.yaml does not have for "${audience}"`;
		report(file, path, 'unknown-fact', message);
		return;
	}
	const options = new Set(fact.options.map((option) => option.id));
	for (const value of condition.in) {
		if (!options.has(value))
			report(file, path, 'unknown-option', `"${value}" is not an option of the fact "${fact.id}"`);
	}
}
