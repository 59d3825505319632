const size = 624;
const middle = 397;
const upperBit = 0x80000000 | 0;
const lowerBits = 0x7fffffff;
const twistMask = 0x9908b0df | 0;
const temperMaskB = 0x9d2c5680 | 0;
const temperMaskC = 0xefc60000 | 0;
/** 2⁻⁵³, the distance between neighboring uniforms. */
const uniformStep = 2 ** -53;

/**
 * MT19937 of Matsumoto and Nishimura, seeded by `init_genrand`. Its uniforms are those of NumPy's
 * `RandomState(seed).random_sample()`, so that anyone can check a simulation from outside (§3.6, §5.8).
 */
export class MersenneTwister {
	readonly #state = new Int32Array(size);
	readonly #outputs = new Int32Array(size);
	#next = size;

	/** The seed is an integer 0 … 2³²−1; throws a RangeError otherwise. */
	constructor(seed: number) {
		if (!Number.isInteger(seed) || seed < 0 || seed > 0xffffffff)
			throw new RangeError('The seed must be an integer from 0 to 4294967295.');
		let previous = seed | 0;
		this.#state[0] = previous;
		for (let index = 1; index < size; index++) {
			previous = (Math.imul(1812433253, previous ^ (previous >>> 30)) + index) | 0;
			this.#state[index] = previous;
		}
	}

	/** The next output, an integer 0 … 2³²−1. */
	nextInteger(): number {
		if (this.#next === size) this.#refill();
		return (this.#outputs[this.#next++] ?? 0) >>> 0;
	}

	/** The next uniform in [0, 1), with 53 bits from two outputs. */
	nextUniform(): number {
		const high = this.nextInteger();
		return buildUniform(high, this.nextInteger());
	}

	/** Fills the whole array with the next uniforms: the same as `nextUniform`, many at a time. */
	fillUniforms(target: Float64Array): void {
		const outputs = this.#outputs;
		for (let index = 0; index < target.length; index++) {
			const next = this.#next;
			if (next + 1 >= size) {
				target[index] = this.nextUniform();
				continue;
			}
			target[index] = buildUniform(outputs[next] ?? 0, outputs[next + 1] ?? 0);
			this.#next = next + 2;
		}
	}

	/** The next 624 states, in three runs so that no index has to wrap, and their outputs. */
	#refill(): void {
		const state = this.#state;
		const outputs = this.#outputs;
		for (let index = 0; index < size - middle; index++)
			state[index] = twist(state, index, index + 1, index + middle);
		for (let index = size - middle; index < size - 1; index++)
			state[index] = twist(state, index, index + 1, index + middle - size);
		state[size - 1] = twist(state, size - 1, 0, middle - 1);
		for (let index = 0; index < size; index++) outputs[index] = temper(state[index] ?? 0);
		this.#next = 0;
	}
}

function twist(state: Int32Array, here: number, after: number, far: number): number {
	const mixed = ((state[here] ?? 0) & upperBit) | ((state[after] ?? 0) & lowerBits);
	return (state[far] ?? 0) ^ (mixed >>> 1) ^ (-(mixed & 1) & twistMask);
}

function temper(state: number): number {
	let value = state ^ (state >>> 11);
	value ^= (value << 7) & temperMaskB;
	value ^= (value << 15) & temperMaskC;
	return value ^ (value >>> 18);
}

function buildUniform(high: number, low: number): number {
	return ((high >>> 5) * 0x4000000 + (low >>> 6)) * uniformStep;
}
