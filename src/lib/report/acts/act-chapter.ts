import type { Verdict } from '../../core/definition/vocabulary.ts';
import { buildHeading, buildList, buildParagraph } from '../model/blocks.ts';
import { listConditions } from '../model/condition-seals.ts';
import type { Block, Chapter, RichText } from '../model/document.ts';
import type { ReportContext } from '../model/report-context.ts';
import { raiseFirst } from '../model/sentence-case.ts';
import { asTyped, markTyped, markTypedStrong, nameOrganization } from '../model/typed-words.ts';
import type { ActFacts } from './act-facts.ts';
import { fillTemplate } from './fill-template.ts';
import { actTexts, type ActVariant } from './texts/it.ts';

const { headings, columns } = actTexts;

/** One draft: premises, references, verdict and conditions, opinions, what is decided, what is attached. */
export function buildActChapter(
	variant: ActVariant,
	facts: ActFacts,
	context: ReportContext
): Chapter {
	const words = actTexts.variants[variant];
	const fill = (template: string) => fillTemplate(template, { ...facts });
	const head = (name: keyof typeof headings) =>
		buildHeading(2, headings[name], `act-${variant}-${name}`);
	return {
		id: 'summary',
		title: words.title,
		blocks: [
			buildHeading(1, words.title, `act-${variant}`),
			buildParagraph(fill(words.use), 'note'),
			...buildLetterhead(context).map((line) => buildParagraph(line)),
			buildParagraph(fill(words.proposal), 'lead'),
			buildParagraph(actTexts.object, 'lead'),
			buildParagraph([{ kind: 'strong', text: words.body }]),
			head('premises'),
			buildParagraph(actTexts.premised),
			buildList(actTexts.premises.map(fill)),
			buildParagraph(actTexts.recalled),
			buildList(actTexts.references.map(fill)),
			buildParagraph(fill(words.competence)),
			head('outcome'),
			buildParagraph(fill(actTexts.considered)),
			...buildConditions(context),
			head('opinions'),
			buildParagraph(fill(words.opinions)),
			buildParagraph(fill(actTexts.voted)),
			head('decision'),
			buildList(listDecisions(variant, facts, context), { ordered: true }),
			buildParagraph([
				{ kind: 'strong', text: actTexts.attachment },
				' ',
				...fill(actTexts.attached)
			]),
			buildParagraph(fill(actTexts.registry))
		]
	};
}

/** The body first; who helped it only as support. */
function buildLetterhead(context: ReportContext): readonly RichText[] {
	const supporter = context.options.frontMatter?.supportedBy.trim();
	return [
		fillTemplate(actTexts.arms),
		[markTypedStrong(nameOrganization(context), context)],
		...(supporter
			? [fillTemplate(actTexts.support, { supporter: [markTyped(asTyped(supporter), context)] })]
			: [])
	];
}

function buildConditions(context: ReportContext): readonly Block[] {
	const { items, texts, terms, formats } = context;
	const conditions = listConditions(items);
	if (conditions.length === 0) return [buildParagraph(actTexts.conditionsNone)];
	const counts = (['met', 'at-minimum', 'not-met', 'unknown'] as const).flatMap((state) => {
		const count = conditions.filter((condition) => condition.state === state).length;
		return count > 0 ? [texts.conditions.counts[state](count)] : [];
	});
	return [
		buildParagraph(fillTemplate(actTexts.conditionsLead, { counts: formats.formatList(counts) })),
		{
			kind: 'table',
			summary: actTexts.conditionsSummary,
			columns: [
				{ name: columns.condition, width: 0.6, rowHeader: true },
				{ name: columns.kind, width: 0.2 },
				{ name: columns.state, width: 0.2 }
			],
			rows: conditions.map(({ item, kind, state }) => [
				{ text: item.question.wording },
				{ text: raiseFirst(terms.conditionKinds[kind]) },
				{ text: raiseFirst(terms.conditionStates[state]) }
			])
		}
	];
}

function listDecisions(
	variant: ActVariant,
	facts: ActFacts,
	{ result }: ReportContext
): readonly RichText[] {
	const words = actTexts.variants[variant];
	const templates = [
		actTexts.takesNote,
		actTexts.limits,
		actTexts.contact,
		facts.steps.length > 0 ? actTexts.steps : actTexts.noSteps,
		canComeForward(result.verdict.verdict) ? words.authorize : words.postpone,
		actTexts.again,
		actTexts.budget,
		actTexts.published,
		...words.last
	];
	return templates.map((template) => fillTemplate(template, { ...facts }));
}

/** Whether nothing indispensable stands against an expression of interest. */
function canComeForward(verdict: Verdict): boolean {
	switch (verdict) {
		case 'can-start':
		case 'with-adaptations':
		case 'foundations-to-strengthen':
			return true;
		case 'prerequisites-missing':
		case 'not-enough-information':
		case 'nothing-assessed':
			return false;
	}
}
