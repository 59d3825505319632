import type { NewAssessmentDetails } from '../../state/new-assessment.svelte.ts';

/** What was typed into the form, without spaces around it. */
export function readDetails(form: HTMLFormElement): NewAssessmentDetails {
	const fields = new FormData(form);
	const text = (name: string) => {
		const value = fields.get(name);
		return typeof value === 'string' ? value.trim() : '';
	};
	return {
		name: text('name'),
		territory: text('territory'),
		call: text('call'),
		deadline: text('deadline'),
		respondentName: text('respondent'),
		responsible: fields.has('responsible')
	};
}
