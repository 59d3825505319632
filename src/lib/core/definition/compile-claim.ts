import type { Claim } from './trait-schema.ts';
import type { PlainClaim } from './questionnaire.ts';
import type { Text } from './text.ts';

/** A text in the language being compiled. */
export type Say = (text: Text) => string;

/** A statement in the language being compiled. */
export function compileClaim(claim: Claim, say: Say): PlainClaim {
	return { text: say(claim.text), basis: claim.basis, sources: claim.sources };
}
