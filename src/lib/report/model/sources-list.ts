import type { Questionnaire } from '../../core/definition/questionnaire.ts';
import { buildHeading, buildList, buildParagraph } from './blocks.ts';
import type { Block, Inline, RichText } from './document.ts';
import type { ReportContext } from './report-context.ts';

type Source = Questionnaire['sources'][string];

/** Whether the document ends with a list of sources that others may refer to. */
export function hasSources(context: ReportContext): boolean {
	return findCited(context).length > 0 && findHost(context) !== null;
}

/** The list of the sources the printed statements cite, for the chapter that bears it; empty for the others. */
export function buildSources(host: 'profile' | 'method', context: ReportContext): readonly Block[] {
	if (findHost(context) !== host) return [];
	const cited = findCited(context);
	const { method } = context.texts;
	const heading = buildHeading(2, method.sourcesHeading, 'sources');
	if (cited.length === 0) return [heading, buildParagraph(method.noSources)];
	return [
		heading,
		buildParagraph(method.sourcesLead, 'note'),
		buildList(
			cited.map(([id, source]) => writeSource(id, source, method.openingOnly)),
			{ small: true }
		)
	];
}

/** Method and limits when it is printed, otherwise the profile, where the statements stand. */
function findHost({ chapters }: ReportContext): 'profile' | 'method' | null {
	if (chapters.includes('method')) return 'method';
	return chapters.includes('profile') ? 'profile' : null;
}

/** Only the profile tells what Milan did: without it nothing is cited. */
function findCited({
	questionnaire,
	chapters
}: ReportContext): readonly (readonly [string, Source])[] {
	if (!chapters.includes('profile')) return [];
	const ids = questionnaire.traits.flatMap(({ milan }) => milan.flatMap(({ sources }) => sources));
	return [...new Set(ids)].sort(compareSourceIds).flatMap((id) => {
		const source = questionnaire.sources[id];
		return source ? [[id, source] as const] : [];
	});
}

/** S2 before S10; letters by code unit. */
function compareSourceIds(first: string, second: string): number {
	const [firstLetters, firstNumber] = splitId(first);
	const [secondLetters, secondNumber] = splitId(second);
	if (firstLetters !== secondLetters) return firstLetters < secondLetters ? -1 : 1;
	return firstNumber - secondNumber;
}

function splitId(id: string): readonly [string, number] {
	const [, letters = id, digits = '0'] = /^(.*?)(\d+)$/.exec(id) ?? [];
	return [letters, Number(digits)];
}

function writeSource(id: string, source: Source, openingOnly: string): RichText {
	const { publisher, title, date, url } = source;
	const description = [publisher, title, ...(date ? [date] : [])].join(', ');
	const note = source.openingOnly ? ` (${openingOnly})` : '';
	const address: readonly Inline[] = url
		? [' ', url.startsWith('https://') ? { kind: 'link', text: url, url } : url]
		: [];
	return [{ kind: 'strong', text: id }, ` ${description}${note}.`, ...address];
}
