import type { PdfDictionary, PdfString, PdfValue } from './pdf-value.ts';

const space = /[\s\0]*(?:%[^\r\n]*[\s\0]*)*/y;
const reference = /(\d+) \d+ R\b/y;
const number = /[+-]?(?:\d+\.?\d*|\.\d+)/y;
const nameToken = /\/([^\s()<>[\]{}/%]*)/y;
const keyword = /[A-Za-z'"*][A-Za-z0-9'"*]*/y;

/** A word that is no value: an operator of a content stream. */
export interface Operator {
	readonly operator: string;
}

/** Reads values one after another from PDF syntax; throws where the syntax is broken. */
export class PdfLexer {
	readonly #text: string;
	at: number;

	constructor(text: string, at = 0) {
		this.#text = text;
		this.at = at;
	}

	/** The next value or operator, undefined at the end. */
	next(): PdfValue | Operator | undefined {
		this.#match(space);
		if (this.at >= this.#text.length) return undefined;
		switch (this.#text[this.at]) {
			case '/':
				return { kind: 'name', name: this.#readName() };
			case '(':
				return this.#readLiteral();
			case '[':
				return this.#readArray();
			case '<':
				return this.#text[this.at + 1] === '<' ? this.#readDictionary() : this.#readHexadecimal();
			default:
				return this.#readWord();
		}
	}

	value(): PdfValue {
		const value = this.next();
		if (value === undefined || isOperator(value)) throw this.#broken();
		return value;
	}

	#readWord(): PdfValue | Operator {
		const id = this.#match(reference)?.[1];
		if (id !== undefined) return { kind: 'reference', id: Number(id) };
		const digits = this.#match(number)?.[0];
		if (digits !== undefined) return Number(digits);
		const word = this.#match(keyword)?.[0];
		if (word === undefined) throw this.#broken();
		if (word === 'true' || word === 'false') return word === 'true';
		return word === 'null' ? null : { operator: word };
	}

	#readName(): string {
		const name = this.#match(nameToken)?.[1] ?? '';
		return name.replace(/#([0-9a-f]{2})/gi, (_, code: string) =>
			String.fromCharCode(Number.parseInt(code, 16))
		);
	}

	#readArray(): readonly PdfValue[] {
		this.at += 1;
		const values: PdfValue[] = [];
		while (!this.#closes(']')) values.push(this.value());
		return values;
	}

	#readDictionary(): PdfDictionary {
		this.at += 2;
		const entries = new Map<string, PdfValue>();
		while (!this.#closes('>>')) {
			const key = this.value();
			if (typeof key !== 'object' || key === null || !('kind' in key) || key.kind !== 'name')
				throw this.#broken();
			if (entries.has(key.name)) throw new Error(`The key ${key.name} stands twice.`);
			entries.set(key.name, this.value());
		}
		return entries;
	}

	#readHexadecimal(): PdfString {
		const end = this.#text.indexOf('>', this.at);
		if (end < 0) throw this.#broken();
		const digits = this.#text.slice(this.at + 1, end).replace(/\s/g, '');
		this.at = end + 1;
		const pairs = digits.match(/.{1,2}/g) ?? [];
		const codes = pairs.map((pair) => Number.parseInt(pair.padEnd(2, '0'), 16));
		return { kind: 'string', bytes: codes.map((code) => String.fromCharCode(code)).join('') };
	}

	#readLiteral(): PdfString {
		let bytes = '';
		let depth = 1;
		for (this.at += 1; this.at < this.#text.length; this.at += 1) {
			const character = this.#text[this.at] ?? '';
			if (character === '\\') {
				this.at += 1;
				bytes += this.#text[this.at] ?? '';
				continue;
			}
			if (character === '(') depth += 1;
			if (character === ')') depth -= 1;
			if (depth === 0) {
				this.at += 1;
				return { kind: 'string', bytes };
			}
			// A line end of any kind is read as a line feed (7.3.4.2).
			if (character === '\n' && this.#text[this.at - 1] === '\r') continue;
			bytes += character === '\r' ? '\n' : character;
		}
		throw this.#broken();
	}

	#closes(token: string): boolean {
		this.#match(space);
		if (!this.#text.startsWith(token, this.at)) return false;
		this.at += token.length;
		return true;
	}

	#match(pattern: RegExp): RegExpExecArray | null {
		pattern.lastIndex = this.at;
		const found = pattern.exec(this.#text);
		if (found) this.at = pattern.lastIndex;
		return found;
	}

	#broken(): Error {
		return new Error(`Broken syntax at ${this.at}: ${this.#text.slice(this.at, this.at + 40)}`);
	}
}

export function isOperator(value: PdfValue | Operator): value is Operator {
	return typeof value === 'object' && value !== null && 'operator' in value;
}
