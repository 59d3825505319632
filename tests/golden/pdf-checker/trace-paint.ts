import type { Rgb } from './contrast-ratio.ts';
import { heightScale, identity, multiply, readMatrix, transform, type Matrix } from './matrix.ts';
import { createShape, flattenCurve, type PaintedShape, type Point } from './painted-shape.ts';
import type { PdfValue } from './pdf-value.ts';
import { isShowingText, type Operation } from './read-content.ts';
import { nameOf } from './structure-node.ts';

/** An area filled with a color; null for a picture, which has many. */
export interface Ground {
	readonly kind: 'ground';
	readonly shape: PaintedShape;
	readonly color: Rgb | null;
}

export interface ShownText {
	readonly kind: 'text';
	readonly operands: readonly PdfValue[];
	/** As the page calls it. */
	readonly font: string;
	readonly color: Rgb;
	/** Points, as it is seen. */
	readonly size: number;
	/** From thousandths of an em along the baseline to the page. */
	readonly place: Matrix;
}

/** Something this reading of a page does not follow. */
export interface Unread {
	readonly kind: 'unread';
	readonly operator: string;
}

interface State {
	readonly fill: Rgb;
	readonly matrix: Matrix;
	readonly font: string;
	readonly size: number;
}

const black: Rgb = [0, 0, 0];
const unitSquare: readonly Point[] = [
	[0, 0],
	[1, 0],
	[1, 1],
	[0, 1]
];
/** Colors of other spaces, clipping, gradients, and ways to show text that our reports have no need of. */
const unread = new Set([
	...['cs', 'sc', 'scn', 'k', 'W', 'W*', 'sh', 'gs', 'BI'],
	...['Tr', 'Ts', 'Tz', 'Tc', 'Tw', 'T*', "'", '"']
]);

/** What a page paints, in order: filled areas, pictures and texts. Lines are left out: they are no ground. */
export function tracePaint(
	operations: readonly Operation[]
): readonly (Ground | ShownText | Unread)[] {
	const trace = new PaintTrace();
	return operations.flatMap((operation) => trace.follow(operation) ?? []);
}

class PaintTrace {
	#state: State = { fill: black, matrix: identity, font: '', size: 0 };
	#saved: State[] = [];
	#line: Matrix = identity;
	/** Whether a place was given since the last text: where that one ends is not followed. */
	#isPlaced = false;
	#rings: Point[][] = [];

	follow(operation: Operation): Ground | ShownText | Unread | null {
		const { operator, operands } = operation;
		const numbers = operands.filter((value) => typeof value === 'number');
		if (unread.has(operator)) return { kind: 'unread', operator };
		if (isShowingText(operation))
			return this.#isPlaced ? this.#show(operands) : { kind: 'unread', operator };
		if (operator === 'Do')
			return this.#fill([unitSquare.map((one) => this.#toPage(one))], false, null);
		this.#changeState(operator, operands, numbers);
		this.#changeLine(operator, numbers);
		this.#drawPath(operator, numbers);
		return this.#endPath(operator);
	}

	#changeState(operator: string, operands: readonly PdfValue[], numbers: readonly number[]): void {
		const [red = 0, green = red, blue = red] = numbers;
		const state = this.#state;
		if (operator === 'q') this.#saved.push(state);
		else if (operator === 'Q') this.#state = this.#saved.pop() ?? state;
		else if (operator === 'cm')
			this.#state = { ...state, matrix: multiply(readMatrix(numbers), state.matrix) };
		else if (operator === 'g' || operator === 'rg')
			this.#state = { ...state, fill: [red, green, blue] };
		else if (operator === 'Tf') this.#state = { ...state, font: nameOf(operands[0]), size: red };
	}

	#changeLine(operator: string, numbers: readonly number[]): void {
		const [x = 0, y = 0] = numbers;
		if (/^(?:BT|Tm|Td|TD)$/.test(operator)) this.#isPlaced = true;
		if (operator === 'BT') this.#line = identity;
		else if (operator === 'Tm') this.#line = readMatrix(numbers);
		else if (operator === 'Td' || operator === 'TD')
			this.#line = multiply([1, 0, 0, 1, x, y], this.#line);
	}

	#drawPath(operator: string, numbers: readonly number[]): void {
		const [x = 0, y = 0, width = 0, height = 0, endX = 0, endY = 0] = numbers;
		const ring = this.#rings.at(-1);
		const last = ring?.at(-1);
		const [one, two, end] = [
			this.#toPage([x, y]),
			this.#toPage([width, height]),
			this.#toPage([endX, endY])
		];
		if (operator === 'm') this.#rings.push([one]);
		else if (operator === 'l') ring?.push(one);
		else if (operator === 'c' && last) ring?.push(...flattenCurve([last, one, two, end]));
		else if (operator === 'v' && last) ring?.push(...flattenCurve([last, last, one, two]));
		else if (operator === 'y' && last) ring?.push(...flattenCurve([last, one, two, two]));
		else if (operator === 're')
			this.#rings.push(
				unitSquare.map(([right, up]) => this.#toPage([x + right * width, y + up * height]))
			);
	}

	#endPath(operator: string): Ground | null {
		if (!/^(?:[fFBbSsn]|[fBb]\*)$/.test(operator)) return null;
		const rings = this.#rings;
		this.#rings = [];
		return /^[fFBb]/.test(operator)
			? this.#fill(rings, operator.endsWith('*'), this.#state.fill)
			: null;
	}

	#fill(rings: readonly (readonly Point[])[], isEvenOdd: boolean, color: Rgb | null): Ground {
		return { kind: 'ground', shape: createShape(rings, isEvenOdd), color };
	}

	#show(operands: readonly PdfValue[]): ShownText {
		const { fill, font, matrix, size } = this.#state;
		const scale = size / 1000;
		this.#isPlaced = false;
		const line = multiply(this.#line, matrix);
		const place = multiply([scale, 0, 0, scale, 0, 0], line);
		return { kind: 'text', operands, font, color: fill, size: size * heightScale(line), place };
	}

	#toPage(point: Point): Point {
		return transform(point, this.#state.matrix);
	}
}
