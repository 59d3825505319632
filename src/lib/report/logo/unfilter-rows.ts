/**
 * The samples of rows filtered as the PNG specification has it (§9), each led by its filter's number. `step`
 * is how many bytes a pixel takes. Null for a filter that is none.
 */
export function unfilterRows(rows: Uint8Array, stride: number, step: number): Uint8Array | null {
	const height = rows.length / (stride + 1);
	const samples = new Uint8Array(stride * height);
	for (let row = 0; row < height; row += 1) {
		const from = row * (stride + 1);
		const filter = rows[from] ?? 0;
		if (filter > 4) return null;
		const to = row * stride;
		for (let at = 0; at < stride; at += 1) {
			const left = at < step ? 0 : (samples[to + at - step] ?? 0);
			const above = row === 0 ? 0 : (samples[to + at - stride] ?? 0);
			const corner = row === 0 || at < step ? 0 : (samples[to + at - stride - step] ?? 0);
			samples[to + at] = (rows[from + 1 + at] ?? 0) + predict(filter, left, above, corner);
		}
	}
	return samples;
}

function predict(filter: number, left: number, above: number, corner: number): number {
	switch (filter) {
		case 1:
			return left;
		case 2:
			return above;
		case 3:
			return Math.floor((left + above) / 2);
		case 4:
			return predictPaeth(left, above, corner);
		default:
			return 0;
	}
}

/** The neighbor nearest to left + above − corner; on a tie left, then above (§9.4). */
function predictPaeth(left: number, above: number, corner: number): number {
	const estimate = left + above - corner;
	const [toLeft, toAbove, toCorner] = [left, above, corner].map((value) =>
		Math.abs(estimate - value)
	);
	if (toLeft === undefined || toAbove === undefined || toCorner === undefined) return 0;
	if (toLeft <= toAbove && toLeft <= toCorner) return left;
	return toAbove <= toCorner ? above : corner;
}
