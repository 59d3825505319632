import { isOperator, PdfLexer } from './pdf-lexer.ts';
import { decodeText, type PdfString, type PdfValue } from './pdf-value.ts';

/** What encloses an operation: the number of a marked content, an artifact, or nothing. */
export type Enclosure = number | 'artifact' | null;

export interface Operation {
	readonly operator: string;
	readonly operands: readonly PdfValue[];
	readonly enclosure: Enclosure;
	/** The tag of the marked content around it. */
	readonly tag: string | null;
	/** What is read in place of what is painted. */
	readonly actualText: string | null;
}

const painting = new Set([
	...['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's', 'sh', 'Do', 'EI'],
	...['Tj', 'TJ', "'", '"']
]);

export function isPainting({ operator }: Operation): boolean {
	return painting.has(operator);
}

export function isShowingText({ operator }: Operation): boolean {
	return operator === 'Tj' || operator === 'TJ';
}

type Mark = Pick<Operation, 'enclosure' | 'tag' | 'actualText'>;

const noMark: Mark = { enclosure: null, tag: null, actualText: null };

/** The operations of a content stream, each with what encloses it; throws when marks do not balance. */
export function readContent(content: string): readonly Operation[] {
	const lexer = new PdfLexer(content);
	const operations: Operation[] = [];
	const open: Mark[] = [];
	let operands: PdfValue[] = [];
	for (let value = lexer.next(); value !== undefined; value = lexer.next()) {
		if (!isOperator(value)) {
			operands.push(value);
			continue;
		}
		const { operator } = value;
		if (operator === 'BMC' || operator === 'BDC')
			open.push(readMark(operands, open.at(-1) ?? noMark));
		else if (operator === 'EMC' && !open.pop()) throw new Error('A mark is closed twice.');
		operations.push({ operator, operands, ...(open.at(-1) ?? noMark) });
		operands = [];
	}
	if (open.length) throw new Error('A mark is left open.');
	return operations;
}

/** A span without a number belongs to what is around it, and may say how its text is read. */
function readMark([name, properties]: readonly PdfValue[], around: Mark): Mark {
	const tag = typeof name === 'object' && name !== null && 'name' in name ? name.name : '';
	if (tag === 'Artifact') return { enclosure: 'artifact', tag, actualText: null };
	const read = (key: string): unknown =>
		properties instanceof Map ? properties.get(key) : undefined;
	const id: unknown = read('MCID');
	if (typeof id === 'number') return { enclosure: id, tag, actualText: null };
	const actual: unknown = read('ActualText');
	if (tag !== 'Span' || !isPdfString(actual)) return { enclosure: null, tag, actualText: null };
	return { ...around, actualText: decodeText(actual) };
}

function isPdfString(value: unknown): value is PdfString {
	return typeof value === 'object' && value !== null && 'bytes' in value;
}
