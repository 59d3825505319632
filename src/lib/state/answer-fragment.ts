import { audiences, type Audience } from '../core/definition/trait-schema.ts';
import { questionSets, type QuestionSet } from '../core/assessment/assessment-schema.ts';

/** What the fragment of an address asks for: an assessment by id, or a new one. */
export type Fragment =
	| { readonly kind: 'existing'; readonly id: string }
	| { readonly kind: 'new'; readonly audience: Audience; readonly set: QuestionSet }
	| { readonly kind: 'none' };

/** Reads `#<id>` or `#new=company,quick`; anything else is `none`. */
export function parseFragment(hash: string): Fragment {
	const text = decodeURIComponent(hash.replace(/^#/, ''));
	const [, audienceWord, setWord] = /^new=([a-z]+),([a-z]+)$/.exec(text) ?? [];
	const audience = audiences.find((word) => word === audienceWord);
	const set = questionSets.find((word) => word === setWord);
	if (audience && set) return { kind: 'new', audience, set };
	return /^[a-z0-9][a-z0-9-]{7,63}$/.test(text) ? { kind: 'existing', id: text } : { kind: 'none' };
}
