import type { Figure, MissingReason } from './result.ts';

/** A number that exists. Throws on NaN and infinities, which would mean a fault in the arithmetic. */
export function buildFigure(value: number): Figure {
	if (!Number.isFinite(value)) throw new RangeError('A figure must be a finite number.');
	return { value };
}

/** The absence of a number, with its reason. */
export function buildMissing(reason: MissingReason): Figure {
	return { value: null, reason };
}
