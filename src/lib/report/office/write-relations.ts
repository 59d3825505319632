import { writeAttributes } from '../markup/escape-markup.ts';
import type { Relation } from './office-part.ts';
import { namespaces, xmlHead } from './xml.ts';

/** The part that lists where another part leads. */
export function writeRelations(relations: readonly Relation[]): string {
	const entries = relations.map(({ id, kind, target, isExternal }) => {
		const type =
			kind === 'core-properties'
				? `${namespaces.packageRelations}/metadata/core-properties`
				: `${namespaces.relations}/${kind}`;
		const mode: Readonly<Record<string, string>> = isExternal ? { TargetMode: 'External' } : {};
		return `<Relationship${writeAttributes({ Id: id, Type: type, Target: target, ...mode })}/>`;
	});
	return `${xmlHead}<Relationships xmlns="${namespaces.packageRelations}">${entries.join('')}</Relationships>`;
}
