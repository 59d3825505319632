/** Far above the smallest double: one more factor, at least 2⁻⁵³, cannot underflow. */
const smallestProduct = 1e-200;

/**
 * A Gamma variable of integer shape as the Erlang sum of −ln(1−U) over `shape` uniforms from `start`
 * (§3.6). One logarithm of the product instead of one for each uniform.
 */
export function computeErlang(uniforms: Float64Array, start: number, shape: number): number {
	let sum = 0;
	let product = 1;
	for (let index = start; index < start + shape; index++) {
		product *= 1 - (uniforms[index] ?? 0);
		if (product < smallestProduct) {
			sum -= Math.log(product);
			product = 1;
		}
	}
	return sum - Math.log(product);
}
