/** What the typesetter needs to know of an embedded face. */
export interface FaceMetrics {
	/** Glyph of a UTF-16 code unit, 0 when there is none. */
	glyphOf: (codeUnit: number) => number;
	/** Thousandths of an em. */
	widthOf: (glyph: number) => number;
	/** Marks the glyph as used and gives its code in a content stream, hexadecimal. */
	encode: (character: string) => string;
}

export interface Glyph {
	readonly id: number;
	/** Thousandths of an em. */
	readonly width: number;
	/** Hexadecimal; empty for what has no width and no picture. */
	readonly code: string;
	readonly isDigit: boolean;
}

/** Break opportunities: they take no room and are not painted. */
const unpainted = new Set([0xad, 0x200b, 0x0a]);
const nothing: Glyph = { id: 0, width: 0, code: '', isDigit: false };
/** □, or ? where there is none. */
const replacements = [0x25a1, 0x3f] as const;
const digits = '0123456789';

/** A face as the typesetter sees it: glyphs by character, widths, kerning. */
export class Typeface {
	/** The name of the face in content streams. */
	readonly resource: string;
	readonly digitWidth: number;
	readonly #metrics: FaceMetrics;
	readonly #kerning: ReadonlyMap<number, number>;
	/** By UTF-16 code unit. */
	readonly #glyphs: (Glyph | undefined)[] = [];
	readonly #onMissing: (character: string) => void;

	constructor(
		resource: string,
		metrics: FaceMetrics,
		kerning: ReadonlyMap<number, number>,
		onMissing: (character: string) => void
	) {
		this.resource = resource;
		this.#metrics = metrics;
		this.#kerning = kerning;
		this.#onMissing = onMissing;
		this.digitWidth = Math.max(
			...Array.from(digits, (_, index) => this.glyphAt(digits, index).width)
		);
	}

	/**
	 * The glyph of the character at a place of a text; a visible replacement, reported, when the face has none.
	 * The second half of a surrogate pair has nothing of its own.
	 */
	glyphAt(text: string, index: number): Glyph {
		const unit = text.charCodeAt(index);
		const known = this.#glyphs[unit];
		if (known) return known;
		if (unpainted.has(unit) || (unit >= 0xdc00 && unit <= 0xdfff)) return nothing;
		const found = this.#find(unit);
		if (found) {
			this.#glyphs[unit] = found;
			return found;
		}
		// Not remembered: every place where a missing character stands is reported.
		this.#onMissing(String.fromCodePoint(text.codePointAt(index) ?? unit));
		return this.#findReplacement();
	}

	/** Thousandths of an em to add between two glyphs. */
	kern(left: Glyph, right: Glyph): number {
		return this.#kerning.get(left.id * 65536 + right.id) ?? 0;
	}

	#find(unit: number): Glyph | null {
		const id = this.#metrics.glyphOf(unit);
		if (id === 0) return null;
		return {
			id,
			// The file states whole widths: measuring the same keeps text and links together.
			width: Math.trunc(this.#metrics.widthOf(id)),
			code: this.#metrics.encode(String.fromCharCode(unit)),
			isDigit: unit >= 0x30 && unit <= 0x39
		};
	}

	#findReplacement(): Glyph {
		const [box, question] = replacements;
		return this.#find(box) ?? this.#find(question) ?? nothing;
	}
}
