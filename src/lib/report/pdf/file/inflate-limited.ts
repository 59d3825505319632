/** What deflated bytes hold, or null when they are broken or hold more than `limit` bytes. */
export async function inflateLimited(
	deflated: Uint8Array,
	limit: number
): Promise<Uint8Array | null> {
	const copy = new Uint8Array(deflated);
	const reader = new Blob([copy])
		.stream()
		.pipeThrough(new DecompressionStream('deflate'))
		.getReader();
	const chunks: Uint8Array[] = [];
	let total = 0;
	try {
		for (;;) {
			const { done, value } = await reader.read();
			if (done) return joinChunks(chunks, total);
			total += value.length;
			if (total > limit) {
				await reader.cancel();
				return null;
			}
			chunks.push(value);
		}
	} catch {
		// Damaged data: there is nothing to read back.
		return null;
	}
}

function joinChunks(chunks: readonly Uint8Array[], total: number): Uint8Array {
	const joined = new Uint8Array(total);
	let at = 0;
	for (const chunk of chunks) {
		joined.set(chunk, at);
		at += chunk.length;
	}
	return joined;
}
