import type { Problem } from '../outcome.ts';
import { checkBackground } from './check-background.ts';
import { checkClaims } from './check-claims.ts';
import { checkQuestion } from './check-question.ts';
import { checkTexts } from './check-texts.ts';
import { listAudiences, type Check, type ModelFiles } from './integrity-report.ts';
import type { Model } from './model-schema.ts';
import { verdicts } from './vocabulary.ts';

/**
 * What a schema cannot say: whether the parts of a model fit each other. Returns every problem found,
 * with file, path and remedy; an empty list for a sound model. What refers to a file of the wrong form is
 * not reported: the form comes first.
 */
export function checkIntegrity(model: Model, files: ModelFiles): readonly Problem[] {
	const problems: Problem[] = [];
	const check: Check = {
		model,
		files,
		report: (file, path, code, message) => problems.push({ code, file, path, message })
	};
	checkTexts(check);
	checkTraitList(check);
	checkAudiences(check);
	checkIds(check);
	for (const trait of model.traits) {
		trait.questions.forEach((question, index) =>
			checkQuestion(check, question, files.ofTrait(trait.id), `questions[${index}]`)
		);
	}
	checkBackground(check);
	checkClaims(check);
	return problems;
}

function checkTraitList({ model, files, report }: Check): void {
	const found = new Set([...model.traits.map((trait) => trait.id), ...files.brokenTraits]);
	const seen = new Set<string>();
	const file = files.head;
	model.head.traits.forEach(({ id, importance }, index) => {
		const path = `traits[${index}]`;
		if (seen.has(id)) report(file, path, 'duplicate-id', `trait "${id}" is listed twice`);
		seen.add(id);
		if (!found.has(id))
			report(file, path, 'trait-missing', `trait "${id}" has no file: add traits/${id}.yaml`);
		for (const audience of listAudiences(model)) {
			if (importance[audience] !== undefined) continue;
			const message = `the importance for "${audience}" is missing: write 0 to 3`;
			report(file, `${path}.importance`, 'importance-missing', message);
		}
	});
}

function checkAudiences({ model, files, report }: Check): void {
	const { traits, audiences } = model.head;
	for (const audience of listAudiences(model)) {
		if (!traits.some(({ importance }) => (importance[audience] ?? 0) > 0)) {
			const message = `"${audience}" has no trait with importance above 0`;
			report(files.head, 'traits', 'no-weight', message);
		}
		for (const verdict of verdicts) {
			if (audiences[audience]?.verdicts[verdict]) continue;
			const message = `the texts of verdict "${verdict}" are missing`;
			report(files.head, `audiences.${audience}.verdicts`, 'verdict-missing', message);
		}
	}
}

function checkIds(check: Check): void {
	const questions = new Map<string, string>();
	const actions = new Map<string, string>();
	for (const trait of check.model.traits) {
		const file = check.files.ofTrait(trait.id);
		trait.questions.forEach((question, index) => {
			const path = `questions[${index}]`;
			claimId(check, questions, question.id, file, `${path}.id`);
			question.actions.forEach((action, actionIndex) =>
				claimId(check, actions, action.id, file, `${path}.actions[${actionIndex}].id`)
			);
		});
	}
}

function claimId(
	{ report }: Check,
	taken: Map<string, string>,
	id: string,
	file: string,
	path: string
): void {
	const first = taken.get(id);
	if (first) report(file, path, 'duplicate-id', `"${id}" is used twice (first in ${first})`);
	else taken.set(id, file);
}
