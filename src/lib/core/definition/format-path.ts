/** Where a value stands in a file, as an author reads it: `questions[3].anchors[2].en`. */
export function formatPath(path: readonly PropertyKey[]): string {
	return path
		.map((key, index) =>
			typeof key === 'number' ? `[${String(key)}]` : `${index > 0 ? '.' : ''}${String(key)}`
		)
		.join('');
}
