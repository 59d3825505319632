/** Moves focus to a field of the form, and brings what is wrong with it into view. */
export function showField(form: HTMLFormElement, name: string): void {
	const field = form.querySelector<HTMLElement>(`[name="${CSS.escape(name)}"]`);
	field?.focus();
	const sentence = field?.closest('[data-field]')?.querySelector('[data-problem]');
	sentence?.scrollIntoView({ block: 'nearest' });
}
