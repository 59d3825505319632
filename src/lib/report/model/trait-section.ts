import type { AskedTrait } from '../../core/definition/questionnaire.ts';
import { nameEvidenceStrength } from '../../i18n/terms/evidence-strength.ts';
import { buildHeading, buildList, buildParagraph } from './blocks.ts';
import type { Block } from './document.ts';
import type { AskedItem, ReportContext } from './report-context.ts';
import { addFinalStop, raiseFirst } from './sentence-case.ts';
import { listTraits } from './trait-items.ts';
import { buildOpportunities } from './trait-opportunities.ts';
import { buildTraitPanels } from './trait-panels.ts';
import { buildTraitPoints } from './trait-points.ts';
import { writeClaim } from './write-claim.ts';

/**
 * One trait: what it is, how each of its questions stands, what is strong and what is missing, what Milan did,
 * difficulties met elsewhere, what can help. Without any level, a sentence says so in place of the figures.
 */
export function buildTraitSection(trait: AskedTrait, context: ReportContext): readonly Block[] {
	const { traits } = context.texts;
	const items = context.items.filter((item) => item.trait.id === trait.id);
	const milan = trait.milan.map((claim) => writeClaim(claim, context));
	const difficulties = trait.difficulties.map((claim) => writeClaim(claim, context));
	return [
		buildHeading(2, trait.name, `trait-${trait.id}`),
		buildParagraph(trait.definition),
		...buildStanding(trait, items, context),
		buildHeading(3, traits.milan, `trait-milan-${trait.id}`),
		milan.length > 0 ? buildList(milan, { small: true }) : buildParagraph(traits.milanNone, 'note'),
		...(difficulties.length > 0
			? [
					buildHeading(3, traits.difficulties, `trait-difficulties-${trait.id}`),
					buildList(difficulties, { small: true })
				]
			: []),
		...buildOpportunities(trait, items, context)
	];
}

function buildStanding(
	trait: AskedTrait,
	items: readonly AskedItem[],
	context: ReportContext
): readonly Block[] {
	const { traits } = context.texts;
	if (items.length === 0) return [buildParagraph(traits.notAsked, 'note')];
	const applicable = items.filter(({ result }) => result.state !== 'not-applicable');
	if (applicable.length === 0) return [buildParagraph(traits.nothingApplies, 'note')];
	if (applicable.every(({ result }) => result.level === null))
		return [buildParagraph(traits.nothingKnown(applicable.length), 'note')];
	return [
		buildParagraph(writeStanding(trait, context)),
		...buildTraitPanels(trait, items, context),
		buildTraitPoints(items, context)
	];
}

function writeStanding({ id }: AskedTrait, context: ReportContext): string {
	const { texts, formats, terms } = context;
	const { traits, profile } = texts;
	const item = listTraits(context).find(({ trait }) => trait.id === id);
	if (!item) return '';
	const { score, evidence, known, applicable } = item.result;
	const sentences: string[] = [];
	if (score.value !== null) {
		const here = formats.formatNumber(score.value);
		const { target } = item;
		sentences.push(
			target === null
				? traits.standingNoTarget(here)
				: traits.standing(here, formats.formatNumber(target))
		);
	}
	sentences.push(traits.known(known, applicable));
	if (evidence.value !== null)
		sentences.push(traits.base(terms.evidenceStrength[nameEvidenceStrength(evidence.value)]));
	if (item.trait.importance === 0) sentences.push(addFinalStop(raiseFirst(profile.profileOnly)));
	return sentences.join(' ');
}
