import type { PlainFramework } from '../../core/definition/questionnaire.ts';
import { buildHeading, buildParagraph } from './blocks.ts';
import { clipText } from './clip-text.ts';
import type { Block, Chapter, Inline, RichText } from './document.ts';
import type { AskedItem, ReportContext } from './report-context.ts';

interface MatchedArea {
	readonly name: string;
	readonly items: readonly AskedItem[];
}

/** Of a question, where the chapter with its number is not printed. */
const longestWording = 56;

/** Which answers of a company also serve other schemes: by scheme and area, with their levels. */
export function buildCrosswalkChapter(context: ReportContext): Chapter {
	const { questionnaire, texts, chapters } = context;
	const { crosswalk } = texts;
	const lead = chapters.includes('answers')
		? `${crosswalk.lead} ${crosswalk.numbers}`
		: crosswalk.lead;
	return {
		id: 'crosswalk',
		title: texts.cover.chapters.crosswalk,
		reference: true,
		blocks: [
			buildHeading(1, texts.cover.chapters.crosswalk, 'crosswalk'),
			buildParagraph(lead),
			...questionnaire.frameworks.flatMap((framework) => buildFramework(framework, context))
		]
	};
}

function buildFramework(framework: PlainFramework, context: ReportContext): readonly Block[] {
	const { crosswalk } = context.texts;
	const { name, note } = framework;
	const areas = matchAreas(framework, context.items);
	if (areas.length === 0) return [];
	const known = framework.areas.length;
	const matched = areas.length < known ? crosswalk.matched(areas.length, known) : '';
	return [
		buildParagraph([{ kind: 'strong', text: name }]),
		...(note || matched ? [buildParagraph([note, matched].filter(Boolean).join(' '), 'note')] : []),
		{
			kind: 'table',
			summary: crosswalk.summary(name),
			columns: [
				{ name: crosswalk.columns.area, width: 0.34, rowHeader: true },
				{ name: crosswalk.columns.questions, width: 0.66 }
			],
			rows: areas.map((area) => [
				{ text: area.name },
				{ text: writeQuestions(area.items, context) }
			])
		}
	];
}

function matchAreas(
	{ id, areas }: PlainFramework,
	items: readonly AskedItem[]
): readonly MatchedArea[] {
	return areas
		.map((area) => ({
			name: area.name,
			items: items.filter(({ question }) => question.crosswalk.includes(`${id}/${area.id}`))
		}))
		.filter((area) => area.items.length > 0);
}

/** By number, linked to the answer; by short wording where the answers are not printed. */
function writeQuestions(items: readonly AskedItem[], context: ReportContext): RichText {
	const isNumbered = context.chapters.includes('answers');
	return items.flatMap((item, index): readonly Inline[] => {
		const { number, question } = item;
		const name: Inline = isNumbered
			? { kind: 'reference', text: String(number), target: `answer-${question.id}` }
			: clipText(question.wording, longestWording);
		const separator = isNumbered ? ', ' : '; ';
		return [...(index === 0 ? [] : [separator]), name, `\u00a0(${writeLevel(item, context)})`];
	});
}

function writeLevel({ result }: AskedItem, { texts, terms }: ReportContext): string {
	return result.level === null
		? terms.answerStates[result.state]
		: texts.crosswalk.level(result.level).replace(' ', '\u00a0');
}
