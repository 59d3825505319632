import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from '../assessment/canonical-json.ts';
import type { Model } from './model-schema.ts';

/** Hex SHA-256 of the whole parsed model, all languages, in canonical form (RFC 8785, NFC). */
export function computeModelHash(model: Model): string {
	return bytesToHex(sha256(utf8ToBytes(canonicalJson(model))));
}
