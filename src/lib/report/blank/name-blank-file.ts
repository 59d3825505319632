import type { BlankInput } from './blank-input.ts';

/** What the file of a blank questionnaire is called: `mire-1.1.0-municipality-quick-it.pdf`. */
export function nameBlankFile({ questionnaire, set }: BlankInput): string {
	const { model, audience, language } = questionnaire;
	return `${[model.id, model.version, audience, set, language].join('-')}.pdf`;
}
