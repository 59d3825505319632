import type { Point } from './painted-shape.ts';

/** A change of coordinates as PDF writes it (ISO 32000-1, 8.3.3). */
export type Matrix = readonly [number, number, number, number, number, number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** First the one, then the other. */
export function multiply(first: Matrix, then: Matrix): Matrix {
	const [a, b, c, d] = then;
	const along = (x: number, y: number): Point => [x * a + y * c, x * b + y * d];
	const place = transform([first[4], first[5]], then);
	return [...along(first[0], first[1]), ...along(first[2], first[3]), ...place];
}

export function transform([x, y]: Point, [a, b, c, d, e, f]: Matrix): Point {
	return [x * a + y * c + e, x * b + y * d + f];
}

/** How much longer upright lines become. */
export function heightScale(matrix: Matrix): number {
	return Math.hypot(matrix[2], matrix[3]);
}

/** Six numbers as a matrix, the identity where they are not six. */
export function readMatrix(numbers: readonly number[]): Matrix {
	const [a, b, c, d, e, f] = numbers;
	const isWhole = f !== undefined && e !== undefined && d !== undefined && c !== undefined;
	return isWhole && a !== undefined && b !== undefined ? [a, b, c, d, e, f] : identity;
}
