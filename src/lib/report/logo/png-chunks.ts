import { joinBytes } from '../pdf/file/join-bytes.ts';

/** The eight bytes every PNG begins with. */
export const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const;

export interface PngChunk {
	readonly type: string;
	readonly content: Uint8Array;
}

/** The chunks of a PNG in order; null when it is none, or ends before its end. */
export function readChunks(bytes: Uint8Array): readonly PngChunk[] | null {
	if (pngSignature.some((byte, index) => bytes[index] !== byte)) return null;
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const chunks: PngChunk[] = [];
	for (let at = pngSignature.length; at + 12 <= bytes.length;) {
		const length = view.getUint32(at);
		if (at + 12 + length > bytes.length) return null;
		const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
		chunks.push({ type, content: bytes.subarray(at + 8, at + 8 + length) });
		if (type === 'IEND') return chunks;
		at += 12 + length;
	}
	return null;
}

/** The content of all chunks of a type, one after the other. */
export function joinChunks(chunks: readonly PngChunk[], type: string): Uint8Array {
	const parts = chunks.filter((chunk) => chunk.type === type).map(({ content }) => content);
	return joinBytes(parts);
}
