import type { PlainCallAreas } from '../../core/definition/questionnaire.ts';
import { buildHeading, buildParagraph } from './blocks.ts';
import { clipText } from './clip-text.ts';
import type { Block, RichText, TableBlock } from './document.ts';
import { joinTexts } from './join-texts.ts';
import { formatPartialDate } from './partial-date.ts';
import type { ReportContext } from './report-context.ts';
import { addFinalStop } from './sentence-case.ts';
import { asTyped, writeRound } from './typed-words.ts';

type Area = PlainCallAreas['areas'][number];

/** Null unless the organization is where the areas hold, and they belong to a trait of the model. */
export function findCallAreas({
	questionnaire,
	assessment
}: Pick<ReportContext, 'questionnaire' | 'assessment'>): PlainCallAreas | null {
	const { callAreas, traits } = questionnaire;
	if (!callAreas || assessment.organization.facts.place !== callAreas.place) return null;
	const isTold = traits.some(({ id }) => callAreas.areas.some((area) => area.traits.includes(id)));
	return isTold ? callAreas : null;
}

/** Which areas of the calls a trait belongs to, dated. */
export function buildCallAreas(context: ReportContext): readonly Block[] {
	const callAreas = findCallAreas(context);
	if (!callAreas) return [];
	const { texts, formats } = context;
	const { calls } = texts;
	const sentences = [
		calls.asOf(formatPartialDate(callAreas.asOf, formats)),
		callAreas.note,
		...writeOwn(context)
	];
	return [
		buildHeading(2, calls.heading, 'call-areas'),
		buildParagraph(joinTexts(sentences, ' ')),
		buildTable(callAreas, context)
	];
}

/** What the organization itself says of its call. */
function writeOwn(context: ReportContext): readonly RichText[] {
	const { assessment, texts, formats } = context;
	const { call, deadline } = assessment.organization;
	const { calls } = texts;
	return [
		...(call?.trim()
			? [
					writeRound(
						(words) => addFinalStop(calls.own(words).replace(/\.$/, '')),
						[asTyped(clipText(call, 200))],
						context
					)
				]
			: []),
		...(deadline ? [calls.ownDeadline(formats.formatDate(deadline))] : [])
	];
}

/** One row a trait and cycle. */
function buildTable(
	{ areas }: PlainCallAreas,
	{ questionnaire, texts }: ReportContext
): TableBlock {
	const { columns, summary } = texts.calls;
	const cycles = [...new Set(areas.map(({ cycle }) => cycle))];
	return {
		kind: 'table',
		summary,
		columns: [
			{ name: columns.trait, width: 0.3, rowHeader: true },
			{ name: columns.areas, width: 0.54 },
			{ name: columns.cycle, width: 0.16 }
		],
		rows: questionnaire.traits.flatMap(({ id, name }) =>
			cycles.flatMap((cycle) => {
				const own = areas.filter((area) => area.cycle === cycle && area.traits.includes(id));
				if (own.length === 0) return [];
				return [[{ text: name }, { text: writeAreas(own, texts) }, { text: cycle }]];
			})
		)
	};
}

function writeAreas(areas: readonly Area[], { profile }: ReportContext['texts']): string {
	return areas
		.map(({ name, sources }) =>
			sources.length > 0 ? profile.claim(name, sources.join(', ')) : name
		)
		.join('; ');
}
