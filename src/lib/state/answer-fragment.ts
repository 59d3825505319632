import { audiences, type Audience } from '../core/definition/vocabulary.ts';
import { questionSets, type QuestionSet } from '../core/assessment/question-sets.ts';

/** What the fragment of an address asks for: an assessment by id, or a new one. */
export type Fragment =
	/** `question` is the one to go to, if the address names one. */
	| { readonly kind: 'existing'; readonly id: string; readonly question: string | null }
	| { readonly kind: 'new'; readonly audience: Audience; readonly set: QuestionSet }
	| { readonly kind: 'none' };

/** Reads `#<id>`, `#<id>,<question>` or `#new=company,quick`; anything else is `none`. */
export function parseFragment(hash: string): Fragment {
	// Programs that pass addresses on may encode these two; nothing else here ever needs it.
	const text = hash.replace(/^#/, '').replace(/%2c/gi, ',').replace(/%3d/gi, '=');
	const [, audienceWord, setWord] = /^new=([a-z]+),([a-z]+)$/.exec(text) ?? [];
	const audience = audiences.find((word) => word === audienceWord);
	const set = questionSets.find((word) => word === setWord);
	if (audience && set) return { kind: 'new', audience, set };
	const [, id, question] =
		/^([a-z0-9][a-z0-9-]{7,63})(?:,([a-z][a-z0-9-]{0,63}))?$/.exec(text) ?? [];
	return id ? { kind: 'existing', id, question: question ?? null } : { kind: 'none' };
}
