import { nameEvidenceStrength } from '../../i18n/terms/evidence-strength.ts';
import { buildHeading, buildParagraph } from './blocks.ts';
import { buildCallAreas } from './call-areas.ts';
import { buildMilanTable } from './milan-table.ts';
import type { Block, Chapter, RichText } from './document.ts';
import type { ReportContext } from './report-context.ts';
import { buildSources, hasSources } from './sources-list.ts';
import { listTraits, type TraitItem } from './trait-items.ts';
import { buildTraitRadar } from './trait-radar.ts';
import { buildTraitTable } from './trait-table.ts';

/** Trait by trait: here against target, the weakest, and what Milan did in words. */
export function buildProfileChapter(context: ReportContext): Chapter {
	const { texts } = context;
	const traits = listTraits(context);
	const scored = traits.filter(({ result }) => result.score.value !== null).length;
	const lead = scored > 0 ? texts.profile.lead(scored, traits.length) : texts.profile.leadNone;
	return {
		id: 'profile',
		title: texts.cover.chapters.profile,
		reference: true,
		blocks: [
			buildHeading(1, texts.cover.chapters.profile, 'profile'),
			buildParagraph(`${lead} ${texts.profile.reconstructed}`),
			...buildStanding(context),
			...buildTraitRadar(traits, context),
			...(traits.length > 0 ? [buildTraitTable(traits, context)] : []),
			...writeNotAsked(traits, context),
			...buildMilan(context),
			...buildCallAreas(context),
			...buildSources('profile', context)
		]
	};
}

function buildStanding(context: ReportContext): readonly Block[] {
	const sentences = writeStanding(context);
	return sentences.length > 0 ? [buildParagraph(sentences.join(' '))] : [];
}

function writeStanding({ questionnaire, result, texts, formats, terms }: ReportContext): string[] {
	const { profile } = texts;
	const { weakest, coverage, evidence, readiness, arithmetic, imbalance } = result;
	const sentences: string[] = [];
	if (weakest.score.value !== null) {
		const names = weakest.traits.flatMap(
			(id) => questionnaire.traits.find((trait) => trait.id === id)?.name ?? []
		);
		const score = formats.formatNumber(weakest.score.value);
		const scored = result.traits.filter(
			(trait) => trait.importance > 0 && trait.score.value !== null
		);
		const write = names.length > 1 ? profile.weakestMany : profile.weakest;
		const isFlat = names.length > 1 && names.length === scored.length;
		sentences.push(isFlat ? profile.allEqual(score) : write(formats.formatList(names), score));
	}
	if (readiness.value !== null && arithmetic.value !== null && imbalance.value !== null) {
		const index = formats.formatNumber(readiness.value);
		const mean = formats.formatNumber(arithmetic.value);
		sentences.push(index === mean ? profile.balanced(index) : profile.imbalance(index, mean));
	}
	if (coverage.value !== null && evidence.value !== null) {
		const word = terms.evidenceStrength[nameEvidenceStrength(evidence.value)];
		sentences.push(profile.overall(formats.formatPercent(coverage.value), word));
	}
	return sentences;
}

function writeNotAsked(traits: readonly TraitItem[], context: ReportContext): readonly Block[] {
	const { questionnaire, texts, formats } = context;
	const asked = new Set(traits.map(({ trait }) => trait.id));
	const others = questionnaire.traits.filter(({ id }) => !asked.has(id)).map(({ name }) => name);
	if (others.length === 0) return [];
	return [buildParagraph(texts.profile.notAsked(formats.formatList(others)), 'note')];
}

/** Told here unless trait by trait, where it stands beside the answers. */
function buildMilan(context: ReportContext): readonly Block[] {
	const { questionnaire, texts } = context;
	if (context.chapters.includes('traits')) return [];
	const told = questionnaire.traits.filter(({ milan }) => milan.length > 0);
	if (told.length === 0) return [];
	const pointer: RichText = hasSources(context)
		? [
				`${texts.profile.milanLead} ${texts.profile.sourcesIn} `,
				{ kind: 'reference', text: texts.profile.sources, target: 'sources' },
				'.'
			]
		: texts.profile.milanLead;
	return [
		buildHeading(2, texts.profile.milan, 'milan'),
		buildParagraph(pointer),
		buildMilanTable(told, context)
	];
}
