import type { Model } from './model-schema.ts';
import type {
	AskedQuestion,
	AskedTrait,
	PlainAction,
	PlainClaim,
	Questionnaire
} from './questionnaire.ts';
import { type Language, type Audience, verdicts } from './vocabulary.ts';
import type { Text } from './text.ts';
import type { Action, Claim, Question, Trait } from './trait-schema.ts';

/**
 * The model as one audience reads it in one language: the question's own texts with what that audience
 * overrides, and only the sources its texts cite. Throws when the model has no such audience.
 */
export function compileQuestionnaire(
	model: Model,
	hash: string,
	audience: Audience,
	language: Language
): Questionnaire {
	const { head } = model;
	const texts = head.audiences[audience];
	if (!texts) throw new RangeError(`The model has no audience "${audience}".`);
	const say = (text: Text) => text[language];
	const traits = head.traits.flatMap((entry) => {
		const trait = model.traits.find(({ id }) => id === entry.id);
		const importance = entry.importance[audience] ?? 0;
		return trait ? [compileTrait(trait, audience, importance, say(entry.reason), say)] : [];
	});
	const cited = citedSources(traits);
	return {
		model: { id: head.id, version: head.version, hash },
		audience,
		language,
		name: say(head.name),
		description: say(head.description),
		audienceName: say(texts.name),
		reportName: say(texts.report),
		cautions: head.cautions.map(({ id, text }) => ({ id, text: say(text) })),
		verdicts: mapRecord(verdicts, (verdict) => {
			const { name, meaning, act } = texts.verdicts[verdict];
			return { name: say(name), meaning: say(meaning), ...(act && { act: say(act) }) };
		}),
		facts: head.facts
			.filter((fact) => fact.audiences.includes(audience))
			.map((fact) => ({
				id: fact.id,
				label: say(fact.label),
				...(fact.help && { help: say(fact.help) }),
				options: fact.options.map((option) => ({ id: option.id, label: say(option.label) }))
			})),
		traits,
		sdgTargets: mapRecord(Object.keys(head.sdgTargets), (id) => sayOr(head.sdgTargets[id], say)),
		sdgGoals: mapRecord(Object.keys(head.sdgGoals), (id) => sayOr(head.sdgGoals[id], say)),
		glossary: head.glossary.map(({ id, term, definition }) => ({
			id,
			term: say(term),
			definition: say(definition)
		})),
		sources: Object.fromEntries(Object.entries(head.sources).filter(([id]) => cited.has(id)))
	};
}

type Say = (text: Text) => string;

function compileTrait(
	trait: Trait,
	audience: Audience,
	importance: number,
	reason: string,
	say: Say
): AskedTrait {
	return {
		id: trait.id,
		name: say(trait.name),
		definition: say(trait.definition),
		role: trait.role,
		importance,
		reason,
		milan: trait.milan.map((claim) => compileClaim(claim, say)),
		difficulties: trait.difficulties.map((claim) => compileClaim(claim, say)),
		questions: trait.questions.flatMap((question) =>
			question.audiences[audience] ? [compileQuestion(question, trait.id, audience, say)] : []
		)
	};
}

function compileQuestion(
	question: Question,
	trait: string,
	audience: Audience,
	say: Say
): AskedQuestion {
	const own = question.audiences[audience] ?? {};
	const essential = own.essential === 'none' ? undefined : (own.essential ?? question.essential);
	const askedWhen = own.askedWhen ?? question.askedWhen;
	const anchors = own.anchors ?? question.anchors;
	return {
		id: question.id,
		trait,
		importance: own.importance ?? question.importance,
		...(essential && { essential }),
		quick: own.quick ?? question.quick,
		notApplicable: own.notApplicable ?? question.notApplicable,
		effort: question.effort,
		target: question.target,
		sdgTargets: question.sdgTargets,
		meaning: question.meaning,
		...(askedWhen && { askedWhen }),
		wording: say(own.wording ?? question.wording),
		why: say(own.why ?? question.why),
		help: say(own.help ?? question.help),
		anchors: [say(anchors[0]), say(anchors[1]), say(anchors[2]), say(anchors[3]), say(anchors[4])],
		whoWouldKnow: say(own.whoWouldKnow ?? question.whoWouldKnow),
		evidence: say(own.evidence ?? question.evidence),
		milan: question.milan.map((claim) => compileClaim(claim, say)),
		actions: question.actions
			.filter((action) => action.audiences?.includes(audience) ?? true)
			.map((action) => compileAction(action, say)),
		glossary: question.glossary
	};
}

function compileAction(action: Action, say: Say): PlainAction {
	const { id, from, to, days, cost } = action;
	return {
		id,
		from,
		to,
		title: say(action.title),
		firstStep: say(action.firstStep),
		owner: say(action.owner),
		days,
		cost,
		...(action.example && { example: compileClaim(action.example, say) })
	};
}

function compileClaim(claim: Claim, say: Say): PlainClaim {
	return { text: say(claim.text), basis: claim.basis, sources: claim.sources };
}

function citedSources(traits: readonly AskedTrait[]): ReadonlySet<string> {
	const claims = traits.flatMap((trait) => [
		...trait.milan,
		...trait.difficulties,
		...trait.questions.flatMap((question) => [
			...question.milan,
			...question.actions.flatMap((action) => action.example ?? [])
		])
	]);
	return new Set(claims.flatMap((claim) => claim.sources));
}

function sayOr(text: Text | undefined, say: Say): string {
	return text ? say(text) : '';
}

function mapRecord<K extends string, V>(keys: readonly K[], value: (key: K) => V): Record<K, V> {
	return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, V>;
}
