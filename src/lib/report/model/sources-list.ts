import type { Questionnaire } from '../../core/definition/questionnaire.ts';
import { findDifficulty } from './answer-background.ts';
import { buildHeading, buildList, buildParagraph } from './blocks.ts';
import { findCallAreas } from './call-areas.ts';
import type { Block, Inline, RichText } from './document.ts';
import { findLaw } from './find-law.ts';
import type { ReportContext } from './report-context.ts';

type Source = Questionnaire['sources'][string];

/** The chapters that can bear the list: the first of them that is printed does. */
const hosts = ['method', 'profile', 'law', 'traits', 'answers'] as const;
type Host = (typeof hosts)[number];

/** Whether the document ends with a list of sources that others may refer to. */
export function hasSources(context: ReportContext): boolean {
	return findCited(context).length > 0 && findHost(context) !== null;
}

/** The list of the sources the printed statements cite, for the chapter that bears it; empty for the others. */
export function buildSources(host: Host, context: ReportContext): readonly Block[] {
	if (findHost(context) !== host) return [];
	const cited = findCited(context);
	const { method } = context.texts;
	const heading = buildHeading(2, method.sourcesHeading, 'sources');
	if (cited.length === 0)
		return host === 'method' ? [heading, buildParagraph(method.noSources)] : [];
	return [
		heading,
		buildParagraph(method.sourcesLead, 'note'),
		buildList(
			cited.map(([id, source]) => writeSource(id, source, method.openingOnly)),
			{ small: true }
		)
	];
}

function findHost({ chapters }: ReportContext): Host | null {
	return hosts.find((host) => chapters.includes(host)) ?? null;
}

/** What the printed chapters cite, each source once. */
function findCited(context: ReportContext): readonly (readonly [string, Source])[] {
	const { questionnaire, chapters } = context;
	const ids = [
		...(chapters.includes('profile') ? citeInProfile(context) : []),
		...(chapters.includes('traits') ? citeInTraits(context) : []),
		...(chapters.includes('law') ? citeInLaw(context) : []),
		...(chapters.includes('answers') ? citeInAnswers(context) : [])
	];
	return [...new Set(ids)].sort(compareSourceIds).flatMap((id) => {
		const source = questionnaire.sources[id];
		return source ? [[id, source] as const] : [];
	});
}

/** What Milan did, and the areas of the calls. */
function citeInProfile(context: ReportContext): readonly string[] {
	const { traits } = context.questionnaire;
	const areas = findCallAreas(context)?.areas ?? [];
	return [...traits.flatMap(({ milan }) => milan), ...areas].flatMap(({ sources }) => sources);
}

/** What Milan did, the difficulties met elsewhere, and the areas of the calls. */
function citeInTraits(context: ReportContext): readonly string[] {
	const { traits } = context.questionnaire;
	const areas = findCallAreas(context)?.areas ?? [];
	const claims = traits.flatMap(({ milan, difficulties }) => [...milan, ...difficulties]);
	return [...claims, ...areas].flatMap(({ sources }) => sources);
}

function citeInLaw({ questionnaire, assessment }: ReportContext): readonly string[] {
	const law = findLaw(questionnaire, assessment.organization);
	const rows = law?.kind === 'checks' ? law.checks : (law?.facts ?? []);
	return rows.flatMap(({ sources }) => sources);
}

function citeInAnswers({ items }: ReportContext): readonly string[] {
	return items.flatMap((item) => findDifficulty(item)?.sources ?? []);
}

/** S2 before S10 before S10b; letters by code unit. */
function compareSourceIds(first: string, second: string): number {
	const [firstLetters, firstNumber, firstRest] = splitId(first);
	const [secondLetters, secondNumber, secondRest] = splitId(second);
	if (firstLetters !== secondLetters) return firstLetters < secondLetters ? -1 : 1;
	if (firstNumber !== secondNumber) return firstNumber - secondNumber;
	if (firstRest === secondRest) return 0;
	return firstRest < secondRest ? -1 : 1;
}

function splitId(id: string): readonly [string, number, string] {
	const [, letters = id, digits = '0', rest = ''] = /^(\D*)(\d+)(.*)$/.exec(id) ?? [];
	return [letters, Number(digits), rest];
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
