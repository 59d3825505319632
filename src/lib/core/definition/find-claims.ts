import type { Claim, Trait } from './trait-schema.ts';

/** Every statement about Milan or a comparable network in a trait, with the path where it stands. */
export function findClaims(trait: Trait): readonly { claim: Claim; path: string }[] {
	const list = (claims: readonly Claim[], path: string) =>
		claims.map((claim, index) => ({ claim, path: `${path}[${index}]` }));
	return [
		...list(trait.milan, 'milan'),
		...list(trait.difficulties, 'difficulties'),
		...trait.questions.flatMap((question, index) => [
			...list(question.milan, `questions[${index}].milan`),
			...list(question.difficulties ?? [], `questions[${index}].difficulties`),
			...question.actions.flatMap((action, actionIndex) =>
				action.example
					? [
							{
								claim: action.example,
								path: `questions[${index}].actions[${actionIndex}].example`
							}
						]
					: []
			)
		])
	];
}
