import { buildRadar } from '../../charts/radar.ts';
import type { Block } from './document.ts';
import type { ReportContext } from './report-context.ts';
import type { TraitItem } from './trait-items.ts';

/** Points: radar and numbers share a page. */
const radarHeight = 274;

/** The radar of the traits; nothing below three axes or without any score, when it would show nothing. */
export function buildTraitRadar(
	traits: readonly TraitItem[],
	context: ReportContext
): readonly Block[] {
	const { profile } = context.texts;
	const scored = traits.filter(({ result }) => result.score.value !== null);
	if (traits.length < 3 || scored.length === 0) return [];
	const round = (value: number | null) => (value === null ? null : Math.round(value));
	return [
		{
			kind: 'figure',
			scene: buildRadar({
				axes: traits.map(({ trait, result, target }) => ({
					label: trait.name,
					here: round(result.score.value),
					target: round(target)
				})),
				height: radarHeight,
				legend: { here: profile.here, target: profile.target }
			}),
			alt: writeAlt(traits, context),
			caption: profile.radarCaption
		}
	];
}

function writeAlt(traits: readonly TraitItem[], { texts, formats }: ReportContext): string {
	const { profile } = texts;
	const scores = traits.flatMap(({ trait, result }) =>
		result.score.value === null ? [] : [{ name: trait.name, score: Math.round(result.score.value) }]
	);
	const values = scores.map(({ score }) => score);
	const highest = Math.max(...values);
	const lowest = Math.min(...values);
	const say = (value: number) => {
		const names = scores.filter(({ score }) => score === value).map(({ name }) => name);
		return profile.traitScore(formats.formatList(names), formats.formatNumber(value));
	};
	const sentence =
		highest === lowest
			? profile.radarAltFlat(traits.length, formats.formatNumber(highest))
			: profile.radarAlt(traits.length, say(highest), say(lowest));
	const gaps = traits.length - scores.length;
	return gaps > 0 ? `${sentence} ${profile.radarGaps(gaps)}` : sentence;
}
