import type { AskedQuestion, Questionnaire } from '../definition/questionnaire.ts';
import type { Analysis, SdgReading } from './analysis.ts';
import type { Catalog, CatalogItem, CatalogTrait } from './catalog.ts';
import { scoringConstants } from './constants.ts';
import { buildFigure, buildMissing } from './figure.ts';
import { reaches } from './known-class.ts';
import { selectApplicable } from './trait-score.ts';

/** A question asked, with its links and, when it carries weight and applies, its share ω of its trait. */
interface LinkedItem {
	readonly item: CatalogItem;
	readonly weight: number | null;
	readonly links: AskedQuestion['sdgTargets'];
}

/**
 * The readiness of the measures linked to each SDG goal and target (§3.12): never an impact. Goals and
 * targets that a question asked links to, in the order of the 2030 Agenda; a goal takes the strongest link
 * among its targets. Questions without weight count nowhere.
 */
export function readSdg(questionnaire: Questionnaire, { traits }: Catalog): Analysis['sdg'] {
	const links = new Map(
		questionnaire.traits.flatMap(({ questions }) =>
			questions.map(({ id, sdgTargets }) => [id, sdgTargets])
		)
	);
	const items = traits.flatMap((trait) => linkItems(trait, links));
	return {
		goals: readEach(
			items.map((linked) => ({ ...linked, links: gatherGoals(linked.links) })),
			compareGoals
		),
		targets: readEach(items, compareTargets)
	};
}

/** ω_i without Σq, which cancels out as the halves of λ do. */
function linkItems(
	trait: CatalogTrait,
	links: ReadonlyMap<string, AskedQuestion['sdgTargets']>
): readonly LinkedItem[] {
	const { importance } = trait.trait;
	const applicable = importance > 0 ? selectApplicable(trait) : [];
	const total = applicable.reduce((sum, { question }) => sum + question.importance, 0);
	return trait.items.map((item) => ({
		item,
		weight: applicable.includes(item) ? (importance * item.question.importance) / total : null,
		links: links.get(item.question.id) ?? {}
	}));
}

function gatherGoals(targets: AskedQuestion['sdgTargets']): AskedQuestion['sdgTargets'] {
	const goals = new Map<string, number>();
	for (const [target, strength] of Object.entries(targets)) {
		const [goal = target] = target.split('.');
		goals.set(goal, Math.max(goals.get(goal) ?? 0, strength));
	}
	return Object.fromEntries(goals);
}

function readEach(
	items: readonly LinkedItem[],
	compare: (first: string, second: string) => number
): readonly SdgReading[] {
	const ids = new Set(items.flatMap(({ links }) => Object.keys(links)));
	return [...ids].sort(compare).map((id) => readOne(id, items));
}

function readOne(id: string, items: readonly LinkedItem[]): SdgReading {
	const linked = items.flatMap(({ item, weight, links }) => {
		const strength = links[id];
		if (strength === undefined || weight === null) return [];
		return [{ item, weight: strength * weight }];
	});
	const known = linked.flatMap(({ item: { question, weighed }, weight }) =>
		weighed ? [{ question, weighed, weight }] : []
	);
	const total = sumWeights(linked);
	const knownTotal = sumWeights(known);
	const points = known.reduce(
		(sum, { weighed, weight }) =>
			sum + weight * scoringConstants.pointsPerLevel * weighed.meanLevel,
		0
	);
	return {
		id,
		applicable: linked.length,
		known: known.length,
		inPlace: known.filter(({ question, weighed }) => weighed.level >= question.target).length,
		...buildFigures(known.length, total, knownTotal, points)
	};
}

function buildFigures(
	known: number,
	total: number,
	knownTotal: number,
	points: number
): Pick<SdgReading, 'coverage' | 'index'> {
	if (total === 0) {
		const missing = buildMissing('nothing-applicable');
		return { coverage: missing, index: missing };
	}
	const { minimumKnown, minimumCoverage } = scoringConstants.sdg;
	const coverage = knownTotal / total;
	const isTold = known >= minimumKnown && reaches(coverage, minimumCoverage);
	return {
		coverage: buildFigure(coverage),
		index: isTold ? buildFigure(points / knownTotal) : buildMissing('insufficient-basis')
	};
}

function sumWeights(entries: readonly { readonly weight: number }[]): number {
	return entries.reduce((sum, { weight }) => sum + weight, 0);
}

function compareGoals(first: string, second: string): number {
	return Number(first) - Number(second);
}

/** 5.4 before 5.a, and 8.5 before 11.3. */
function compareTargets(first: string, second: string): number {
	const [goal = '', part = ''] = first.split('.');
	const [otherGoal = '', otherPart = ''] = second.split('.');
	return compareGoals(goal, otherGoal) || rankPart(part) - rankPart(otherPart);
}

/** Letters, the means of implementation, come after the numbers. */
function rankPart(part: string): number {
	const number = Number(part);
	return Number.isNaN(number) ? 1000 + part.charCodeAt(0) : number;
}
