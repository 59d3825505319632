import { writeTraitEvidence } from '../model/evidence-asked.ts';
import type { ReportContext } from '../model/report-context.ts';
import { listTraits, type TraitItem } from '../model/trait-items.ts';
import { defineFigure, defineSheet, defineText, type ColumnRule } from './define-sheet.ts';
import { roundFigure } from './round-figure.ts';
import type { Sheet } from './sheet.ts';

/** A row a trait: weight, score or why there is none, target, how much is known, how well it is backed. */
export function buildTraitsSheet(context: ReportContext): Sheet {
	const { names } = context.texts.sheets;
	return defineSheet('traits', names.traits, buildColumns(context), listTraits(context));
}

function buildColumns(context: ReportContext): readonly ColumnRule<TraitItem>[] {
	const { texts } = context;
	const words = texts.sheets;
	return [
		defineText(words.trait, 36, ({ trait }) => trait.name),
		defineFigure(words.importance, ({ result }) => result.importance),
		defineFigure(words.score, ({ result }) => roundFigure(result.score, 2)),
		defineText(words.scoreMissing, 20, ({ result: { score } }) =>
			score.value === null ? texts.profile.missing[score.reason] : null
		),
		defineFigure(words.target, ({ target }) => roundFigure({ value: target }, 2)),
		defineFigure(words.known, ({ result }) => result.known),
		defineFigure(words.applicable, ({ result }) => result.applicable),
		defineFigure(words.coverage, ({ result }) => roundFigure(result.coverage, 4), 'share'),
		defineFigure(words.evidenceShare, ({ result }) => roundFigure(result.evidence, 4), 'share'),
		defineText(words.evidenceWord, 20, ({ trait, result: { evidence } }) =>
			evidence.value === null ? null : writeTraitEvidence(trait.id, evidence.value, context)
		),
		defineFigure(words.bottleneck, ({ result }) => roundFigure(result.bottleneck, 4), 'share')
	];
}
