const alphabet = '0123456789abcdefghijklmnopqrstuv';

/** A random identity of 130 bits, as `randomIdSchema` asks. Works without a secure context. */
export function createRandomId(): string {
	return Array.from(crypto.getRandomValues(new Uint8Array(26)), (byte) => alphabet[byte % 32]).join(
		''
	);
}
