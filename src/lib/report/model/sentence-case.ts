/** The first letter in upper case, as a sentence or a cell begins. */
export function raiseFirst(text: string): string {
	const [first = '', ...rest] = Array.from(text);
	return first.toUpperCase() + rest.join('');
}

/** The first letter in lower case, inside a sentence; an acronym stays as it is. */
export function lowerFirst(text: string): string {
	const [first = '', second = '', ...rest] = Array.from(text);
	const isAcronym = second !== second.toLowerCase();
	return isAcronym ? text : first.toLowerCase() + second + rest.join('');
}

/** A text as the end of a sentence: with a full stop, unless it was cut short and ends on an ellipsis. */
export function addFinalStop(text: string): string {
	return /[.…]$/.test(text) ? text : `${text}.`;
}

/** A text that ended a sentence of its own, to stand inside another one. */
export function dropFinalStop(text: string): string {
	return text.trim().replace(/\.$/, '');
}
