import type { AskedTrait } from '../../core/definition/questionnaire.ts';
import { buildHeading, buildList } from './blocks.ts';
import { findCallAreas } from './call-areas.ts';
import type { Block, Inline, RichText } from './document.ts';
import { findLaw } from './find-law.ts';
import type { AskedItem, ReportContext } from './report-context.ts';

const mostGoals = 3;
const mostThemes = 4;

/** What a trait connects to: targets of the 2030 Agenda, norms, areas of public calls; nothing without any. */
export function buildOpportunities(
	trait: AskedTrait,
	items: readonly AskedItem[],
	context: ReportContext
): readonly Block[] {
	const applicable = items.filter(({ result }) => result.state !== 'not-applicable');
	const found = [
		...writeGoals(applicable, context),
		...writeLaw(applicable, context),
		...writeCalls(trait, context)
	];
	if (found.length === 0) return [];
	const { opportunities } = context.texts.traits;
	return [
		buildHeading(3, opportunities, `trait-opportunities-${trait.id}`),
		buildList(found, { small: true })
	];
}

/** The targets its questions are tied to most, summed over them. */
function writeGoals(items: readonly AskedItem[], context: ReportContext): readonly RichText[] {
	const { questionnaire, texts, chapters } = context;
	const { traits, cover } = texts;
	const weights = new Map<string, number>();
	for (const { question } of items)
		for (const [id, weight] of Object.entries(question.sdgTargets))
			weights.set(id, (weights.get(id) ?? 0) + weight);
	if (weights.size === 0) return [];
	const ids = [...weights].sort(([, first], [, second]) => second - first).map(([id]) => id);
	const left = ids.length - mostGoals;
	const names = ids.slice(0, mostGoals).map((id) => `${id} ${questionnaire.sdgTargets[id] ?? ''}`);
	const told = [...names, ...(left > 0 ? [traits.moreGoals(left)] : [])].join('; ');
	const pointer: readonly Inline[] = chapters.includes('goals')
		? [
				` ${traits.goalsIn} `,
				{ kind: 'reference', text: cover.chapters.goals, target: 'goals' },
				'.'
			]
		: [];
	return [[{ kind: 'strong', text: traits.goals }, ` ${told}.`, ...pointer]];
}

/** The themes of the Italian norms its questions touch on, leading to them where they are printed. */
function writeLaw(items: readonly AskedItem[], context: ReportContext): readonly RichText[] {
	const { questionnaire, assessment, texts, chapters } = context;
	const { traits } = texts;
	const law = findLaw(questionnaire, assessment.organization);
	if (law?.kind !== 'facts') return [];
	const cited = new Set(items.flatMap(({ question }) => question.legal));
	const themes = law.facts
		.filter(({ id }) => cited.has(id))
		.map(({ theme }): Inline =>
			chapters.includes('law') ? { kind: 'reference', text: theme, target: 'law' } : theme
		);
	if (themes.length === 0) return [];
	const left = themes.length - mostThemes;
	const told = [...themes.slice(0, mostThemes), ...(left > 0 ? [traits.moreThemes(left)] : [])];
	const listed = told.flatMap((theme, index) => (index === 0 ? [theme] : ['; ', theme]));
	return [[{ kind: 'strong', text: traits.law }, ' ', ...listed, '.']];
}

/** The areas of the latest cycle alone: calls of earlier ones are closed. */
function writeCalls({ id }: AskedTrait, context: ReportContext): readonly RichText[] {
	const { traits, profile, calls } = context.texts;
	const areas = findCallAreas(context)?.areas ?? [];
	const latest = areas.reduce((best, { cycle }) => (cycle > best ? cycle : best), '');
	const own = areas.filter((area) => area.cycle === latest && area.traits.includes(id));
	if (own.length === 0) return [];
	const told = own
		.map(({ name, cycle, sources }) => profile.claim(name, [cycle, ...sources].join(', ')))
		.join('; ');
	const pointer: readonly Inline[] = context.chapters.includes('profile')
		? [' ', { kind: 'reference', text: calls.heading, target: 'call-areas' }, '.']
		: [];
	return [[{ kind: 'strong', text: traits.calls }, ` ${told}.`, ...pointer]];
}
