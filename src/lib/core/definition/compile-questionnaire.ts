import { compileCallAreas, compileFrameworks, compileLegal } from './compile-background.ts';
import { compileClaim, type Say } from './compile-claim.ts';
import { compileQuestion } from './compile-question.ts';
import type { Model, ModelHead } from './model-schema.ts';
import type { AskedTrait, Questionnaire } from './questionnaire.ts';
import type { Routes } from './routes-schema.ts';
import { sayIn } from './say-in.ts';
import { selectCitedSources } from './select-cited-sources.ts';
import type { Text } from './text.ts';
import type { Trait } from './trait-schema.ts';
import { verdicts, type Audience, type Language } from './vocabulary.ts';

/** A questionnaire in a language of the interface, or in one that only the texts of a model are written in. */
export type CompiledQuestionnaire<L extends string> = Omit<Questionnaire, 'language'> & {
	readonly language: L;
};

/**
 * The model as one audience reads it in one language: the question's own texts with what that audience
 * overrides, and only the sources, legal facts and frameworks its texts cite. A text missing in that language,
 * which need not be one the interface speaks, stands in another with a mark in front. Throws when the model
 * has no such audience.
 */
export function compileQuestionnaire<L extends string = Language>(
	model: Model,
	hash: string,
	audience: Audience,
	language: L
): CompiledQuestionnaire<L> {
	const { head } = model;
	const say = sayIn(language);
	const traits = compileTraits(model, audience, say);
	const questions = traits.flatMap((trait) => trait.questions);
	const cited = new Set(questions.flatMap(({ legal, crosswalk }) => [...legal, ...crosswalk]));
	const routes = head.routes && selectRoutes(head.routes, audience);
	const background = {
		...(model.legal && { legal: compileLegal(model.legal, cited, say) }),
		frameworks: compileFrameworks(head.frameworks ?? [], cited, say),
		...(head.callAreas && { callAreas: compileCallAreas(head.callAreas, say) })
	};
	return {
		model: { id: head.id, version: head.version, hash },
		audience,
		language,
		name: say(head.name),
		description: say(head.description),
		...compileAudience(head, audience, say),
		cautions: head.cautions.map(({ id, text }) => ({ id, text: say(text) })),
		facts: compileFacts(head, audience, say),
		...(routes && { routes }),
		traits,
		sdgTargets: mapRecord(Object.keys(head.sdgTargets), (id) => sayOr(head.sdgTargets[id], say)),
		sdgGoals: mapRecord(Object.keys(head.sdgGoals), (id) => sayOr(head.sdgGoals[id], say)),
		glossary: head.glossary.map(({ id, term, definition }) => ({
			id,
			term: say(term),
			definition: say(definition)
		})),
		...background,
		sources: selectCitedSources(head.sources, { traits, ...background })
	};
}

function compileAudience(head: ModelHead, audience: Audience, say: Say) {
	const texts = head.audiences[audience];
	if (!texts) throw new RangeError(`The model has no audience "${audience}".`);
	return {
		audienceName: say(texts.name),
		reportName: say(texts.report),
		verdicts: mapRecord(verdicts, (verdict) => {
			const { name, meaning, act } = texts.verdicts[verdict];
			return { name: say(name), meaning: say(meaning), ...(act && { act: say(act) }) };
		})
	};
}

function compileFacts(head: ModelHead, audience: Audience, say: Say): Questionnaire['facts'] {
	return head.facts
		.filter((fact) => fact.audiences.includes(audience))
		.map((fact) => ({
			id: fact.id,
			label: say(fact.label),
			...(fact.help && { help: say(fact.help) }),
			options: fact.options.map((option) => ({ id: option.id, label: say(option.label) }))
		}));
}

function compileTraits(model: Model, audience: Audience, say: Say): AskedTrait[] {
	return model.head.traits.flatMap(({ id, importance, reason }) => {
		const trait = model.traits.find((entry) => entry.id === id);
		if (!trait) return [];
		return [
			{
				...compileTrait(trait, audience, say),
				importance: importance[audience] ?? 0,
				reason: say(reason)
			}
		];
	});
}

function compileTrait(trait: Trait, audience: Audience, say: Say) {
	return {
		id: trait.id,
		name: say(trait.name),
		definition: say(trait.definition),
		role: trait.role,
		milan: trait.milan.map((claim) => compileClaim(claim, say)),
		difficulties: trait.difficulties.map((claim) => compileClaim(claim, say)),
		questions: trait.questions.flatMap((question) =>
			question.audiences[audience] ? [compileQuestion(question, trait.id, audience, say)] : []
		)
	};
}

function selectRoutes({ municipality, company }: Routes, audience: Audience): Routes | undefined {
	if (audience === 'municipality' && municipality) return { municipality };
	if (audience === 'company' && company) return { company };
	return undefined;
}

function sayOr(text: Text | undefined, say: Say): string {
	return text ? say(text) : '';
}

function mapRecord<K extends string, V>(keys: readonly K[], value: (key: K) => V): Record<K, V> {
	return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, V>;
}
