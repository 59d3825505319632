/** What stands at a path of parsed content; undefined when nothing does. Only own properties count. */
export function valueAt(content: unknown, path: readonly PropertyKey[]): unknown {
	let current = content;
	for (const key of path) {
		if (typeof current !== 'object' || current === null) return undefined;
		current = Object.getOwnPropertyDescriptor(current, key)?.value;
	}
	return current;
}
