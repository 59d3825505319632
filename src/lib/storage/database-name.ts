/**
 * Name of the database of the build served under this path, so that two installations on one server never
 * share data. Examples live in a database of their own.
 */
export function createDatabaseName(basePath: string, kind: 'own' | 'examples' = 'own'): string {
	const path = `/${basePath.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
	return `${kind === 'own' ? 'innesto' : 'innesto-examples'}:${path}`;
}
