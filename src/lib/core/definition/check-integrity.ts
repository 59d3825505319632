import type { Problem } from '../outcome.ts';
import type { Model } from './model-schema.ts';
import { findClaims } from './find-claims.ts';
import { verdicts, type Audience } from './vocabulary.ts';
import type { Question } from './trait-schema.ts';

type Report = (file: string, path: string, code: string, message: string) => void;

/**
 * What a schema cannot say: whether the parts of a model fit each other. Returns every problem found,
 * with file, path and remedy; an empty list for a sound model. `broken` names the traits whose file is
 * there and has the wrong form: they are not reported as missing.
 */
export function checkIntegrity(
	model: Model,
	headFile: string,
	fileOf: (trait: string) => string,
	broken: ReadonlySet<string> = new Set()
): readonly Problem[] {
	const problems: Problem[] = [];
	const report: Report = (file, path, code, message) =>
		problems.push({ code, file, path, message });
	checkTraitList(model, headFile, broken, report);
	checkAudiences(model, headFile, report);
	checkIds(model, fileOf, report);
	for (const trait of model.traits) {
		trait.questions.forEach((question, index) =>
			checkQuestion(model, question, `questions[${index}]`, fileOf(trait.id), report)
		);
	}
	checkClaims(model, fileOf, report);
	return problems;
}

function checkTraitList(
	model: Model,
	headFile: string,
	broken: ReadonlySet<string>,
	report: Report
): void {
	const found = new Set([...model.traits.map((trait) => trait.id), ...broken]);
	const seen = new Set<string>();
	model.head.traits.forEach(({ id, importance }, index) => {
		const path = `traits[${index}]`;
		if (seen.has(id)) report(headFile, path, 'duplicate-id', `trait "${id}" is listed twice`);
		seen.add(id);
		if (!found.has(id))
			report(headFile, path, 'trait-missing', `trait "${id}" has no file: add traits/${id}.yaml`);
		for (const audience of audiencesOf(model)) {
			if (importance[audience] === undefined)
				report(
					headFile,
					`${path}.importance`,
					'importance-missing',
					`the importance for "${audience}" is missing: write 0 to 3`
				);
		}
	});
}

function checkAudiences(model: Model, headFile: string, report: Report): void {
	for (const audience of audiencesOf(model)) {
		const weighted = model.head.traits.some((trait) => (trait.importance[audience] ?? 0) > 0);
		if (!weighted)
			report(headFile, 'traits', 'no-weight', `"${audience}" has no trait with importance above 0`);
		const texts = model.head.audiences[audience]?.verdicts;
		for (const verdict of verdicts) {
			if (!texts?.[verdict])
				report(
					headFile,
					`audiences.${audience}.verdicts`,
					'verdict-missing',
					`the texts of verdict "${verdict}" are missing`
				);
		}
	}
}

function checkIds(model: Model, fileOf: (trait: string) => string, report: Report): void {
	const questions = new Map<string, string>();
	const actions = new Map<string, string>();
	for (const trait of model.traits) {
		trait.questions.forEach((question, index) => {
			const path = `questions[${index}]`;
			claimId(questions, question.id, `${path}.id`, fileOf(trait.id), report);
			question.actions.forEach((action, actionIndex) =>
				claimId(actions, action.id, `${path}.actions[${actionIndex}].id`, fileOf(trait.id), report)
			);
		});
	}
}

function claimId(
	taken: Map<string, string>,
	id: string,
	path: string,
	file: string,
	report: Report
): void {
	const first = taken.get(id);
	if (first) report(file, path, 'duplicate-id', `"${id}" is used twice (first in ${first})`);
	else taken.set(id, file);
}

function checkQuestion(
	model: Model,
	question: Question,
	path: string,
	file: string,
	report: Report
): void {
	const asked = Object.keys(question.audiences) as Audience[];
	if (asked.length === 0)
		report(file, `${path}.audiences`, 'nobody-asked', 'no audience is asked: name at least one');
	for (const audience of asked) {
		if (!model.head.audiences[audience])
			report(
				file,
				`${path}.audiences.${audience}`,
				'unknown-audience',
				`the model has no audience "${audience}"`
			);
		checkActions(question, audience, path, file, report);
		const condition = question.audiences[audience]?.askedWhen ?? question.askedWhen;
		if (condition) checkCondition(model, audience, condition, `${path}.askedWhen`, file, report);
	}
	for (const target of Object.keys(question.sdgTargets)) {
		if (!model.head.sdgTargets[target])
			report(
				file,
				`${path}.sdgTargets`,
				'unknown-sdg-target',
				`target ${target} is not in model.yaml`
			);
	}
	const terms = new Set(model.head.glossary.map((entry) => entry.id));
	for (const term of question.glossary) {
		if (!terms.has(term))
			report(
				file,
				`${path}.glossary`,
				'unknown-term',
				`"${term}" is not in the glossary of model.yaml`
			);
	}
	checkAnchors(question, path, file, report);
}

function checkCondition(
	model: Model,
	audience: Audience,
	condition: { readonly fact: string; readonly in: readonly string[] },
	path: string,
	file: string,
	report: Report
): void {
	const fact = model.head.facts.find((entry) => entry.id === condition.fact);
	if (!fact?.audiences.includes(audience)) {
		report(
			file,
			path,
			'unknown-fact',
			`the condition asks for the fact "${condition.fact}", which model.yaml does not have for "${audience}"`
		);
		return;
	}
	const options = new Set(fact.options.map((option) => option.id));
	for (const value of condition.in) {
		if (!options.has(value))
			report(file, path, 'unknown-option', `"${value}" is not an option of the fact "${fact.id}"`);
	}
}

function checkActions(
	question: Question,
	audience: Audience,
	path: string,
	file: string,
	report: Report
): void {
	const actions = question.actions.filter((action) => action.audiences?.includes(audience) ?? true);
	question.actions.forEach((action, index) => {
		if (action.to <= action.from)
			report(
				file,
				`${path}.actions[${index}]`,
				'action-goes-nowhere',
				`the action leads from ${action.from} to ${action.to}: "to" must be higher`
			);
	});
	for (let level = 0; level < question.target; level++) {
		if (actions.some((action) => action.from <= level && action.to > level)) continue;
		report(
			file,
			`${path}.actions`,
			'no-action',
			`nothing leads "${audience}" up from level ${level}: add an action, or widen one`
		);
	}
}

function checkAnchors(question: Question, path: string, file: string, report: Report): void {
	const sets = [
		{ anchors: question.anchors, path: `${path}.anchors` },
		...Object.entries(question.audiences).flatMap(([audience, own]) =>
			own.anchors ? [{ anchors: own.anchors, path: `${path}.audiences.${audience}.anchors` }] : []
		)
	];
	for (const set of sets) {
		for (const language of ['it', 'en'] as const) {
			const distinct = new Set(set.anchors.map((anchor) => anchor[language].trim().toLowerCase()));
			if (distinct.size < 5)
				report(file, set.path, 'same-anchor', `two levels have the same text (${language})`);
		}
	}
}

function checkClaims(model: Model, fileOf: (trait: string) => string, report: Report): void {
	for (const trait of model.traits) {
		for (const { claim, path } of findClaims(trait)) {
			for (const source of claim.sources) {
				if (!model.head.sources[source])
					report(fileOf(trait.id), path, 'unknown-source', `source ${source} is not in model.yaml`);
			}
			if (claim.basis === 'documented' && claim.sources.length === 0)
				report(
					fileOf(trait.id),
					path,
					'unsourced',
					'a documented claim names its source: add it, or call the claim inferred'
				);
		}
	}
}

function audiencesOf(model: Model): Audience[] {
	return Object.keys(model.head.audiences) as Audience[];
}
