import type { Inline } from '../model/document.ts';

/**
 * A template as runs: what stands in square brackets is strong, to be seen before it is filled in, and a name in
 * braces gives way to its value. Brackets inside a value stay as they were typed. Throws when a value is missing.
 */
export function fillTemplate(
	template: string,
	values: Readonly<Record<string, string | readonly Inline[]>> = {}
): readonly Inline[] {
	return template.split(/(\[[^\]]*\]|\{\w+\})/).flatMap((part): readonly Inline[] => {
		if (part === '') return [];
		if (part.startsWith('[')) return [{ kind: 'strong', text: part }];
		if (!part.startsWith('{')) return [part];
		const value = values[part.slice(1, -1)];
		if (value === undefined) throw new RangeError(`Nothing to put in place of ${part}.`);
		return typeof value === 'string' ? [value] : value;
	});
}
