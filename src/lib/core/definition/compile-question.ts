import { compileClaim, type Say } from './compile-claim.ts';
import type { AskedQuestion, PlainAction } from './questionnaire.ts';
import type { Action, Question } from './trait-schema.ts';
import type { Audience } from './vocabulary.ts';

/** A question as one audience reads it: its own texts with what that audience overrides. */
export function compileQuestion(
	question: Question,
	trait: string,
	audience: Audience,
	say: Say
): AskedQuestion {
	const own = question.audiences[audience] ?? {};
	const essential = own.essential === 'none' ? undefined : (own.essential ?? question.essential);
	const askedWhen = own.askedWhen ?? question.askedWhen;
	const anchors = own.anchors ?? question.anchors;
	const helpFor = own.helpFor ?? question.helpFor ?? [];
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
		compliance: question.compliance ?? false,
		...(askedWhen && { askedWhen }),
		wording: say(own.wording ?? question.wording),
		why: say(own.why ?? question.why),
		help: say(own.help ?? question.help),
		helpFor: helpFor.map(({ when, text }) => ({ when, text: say(text) })),
		anchors: [say(anchors[0]), say(anchors[1]), say(anchors[2]), say(anchors[3]), say(anchors[4])],
		whoWouldKnow: say(own.whoWouldKnow ?? question.whoWouldKnow),
		evidence: say(own.evidence ?? question.evidence),
		milan: question.milan.map((claim) => compileClaim(claim, say)),
		difficulties: (question.difficulties ?? []).map((claim) => compileClaim(claim, say)),
		actions: question.actions
			.filter((action) => action.audiences?.includes(audience) ?? true)
			.map((action) => compileAction(action, say)),
		glossary: question.glossary,
		legal: own.legal ?? question.legal ?? [],
		crosswalk: own.crosswalk ?? question.crosswalk ?? []
	};
}

function compileAction(action: Action, say: Say): PlainAction {
	const { id, from, to, days, weeks, cost } = action;
	return {
		id,
		from,
		to,
		title: say(action.title),
		firstStep: say(action.firstStep),
		owner: say(action.owner),
		days,
		...(weeks !== undefined && { weeks }),
		cost,
		...(action.example && { example: compileClaim(action.example, say) })
	};
}
