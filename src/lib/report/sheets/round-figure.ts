import type { Figure } from '../../core/scoring/result.ts';

/** A figure for a cell, rounded to what can be told apart; null stays null. */
export function roundFigure({ value }: Figure | { readonly value: number | null }, digits: number) {
	if (value === null) return null;
	const rounded = Number(value.toFixed(digits));
	return rounded === 0 ? 0 : rounded;
}
