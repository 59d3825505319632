import { isDictionary } from './pdf-value.ts';
import { isOperator, PdfLexer } from './pdf-lexer.ts';
import type { PdfValue } from './pdf-value.ts';

/** What encloses an operation: the number of a marked content, an artifact, or nothing. */
export type Enclosure = number | 'artifact' | null;

export interface Operation {
	readonly operator: string;
	readonly operands: readonly PdfValue[];
	readonly enclosure: Enclosure;
	/** The tag of the marked content around it. */
	readonly tag: string | null;
	/** Of an artifact of the page: `Header`, `Footer`; else empty. */
	readonly subtype: string;
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
		if (operator === 'BMC' || operator === 'BDC') open.push(readMark(operands));
		else if (operator === 'EMC' && !open.pop()) throw new Error('A mark is closed twice.');
		const innermost = open.at(-1);
		const { enclosure = null, tag = null, subtype = '' } = innermost ?? {};
		operations.push({ operator, operands, enclosure, tag, subtype });
		operands = [];
	}
	if (open.length) throw new Error('A mark is left open.');
	return operations;
}

interface Mark {
	readonly enclosure: Enclosure;
	readonly tag: string;
	readonly subtype: string;
}

function readMark([name, properties]: readonly PdfValue[]): Mark {
	const tag = readName(name);
	const named = isDictionary(properties) ? properties : null;
	const subtype = readName(named?.get('Subtype'));
	if (tag === 'Artifact') return { enclosure: 'artifact', tag, subtype };
	const id: unknown = named?.get('MCID');
	return { enclosure: typeof id === 'number' ? id : null, tag, subtype };
}

function readName(value: PdfValue | undefined): string {
	return typeof value === 'object' && value !== null && 'name' in value ? value.name : '';
}
