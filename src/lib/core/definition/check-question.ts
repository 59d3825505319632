import { checkCondition } from './check-condition.ts';
import { checkReferences } from './check-references.ts';
import { listLanguages, type Check } from './integrity-report.ts';
import { findWords } from './say-in.ts';
import type { Question } from './trait-schema.ts';
import type { Audience } from './vocabulary.ts';

/** Whether the parts of a question fit each other and the model, for every audience it is asked of. */
export function checkQuestion(check: Check, question: Question, file: string, path: string): void {
	const { model, report } = check;
	const asked = Object.keys(question.audiences) as Audience[];
	if (asked.length === 0)
		report(file, `${path}.audiences`, 'nobody-asked', 'no audience is asked: name at least one');
	checkWidths(check, question, file, path);
	for (const audience of asked) {
		const own = question.audiences[audience];
		const ownPath = `${path}.audiences.${audience}`;
		if (!model.head.audiences[audience]) {
			report(file, ownPath, 'unknown-audience', `the model has no audience "${audience}"`);
			continue;
		}
		checkActions(check, question, audience, file, path);
		checkCompliance(check, question, audience, file, path);
		const condition = own?.askedWhen ?? question.askedWhen;
		if (condition) checkCondition(check, condition, audience, file, `${path}.askedWhen`);
		const helpPath = own?.helpFor ? ownPath : path;
		(own?.helpFor ?? question.helpFor)?.forEach(({ when }, index) =>
			checkCondition(check, when, audience, file, `${helpPath}.helpFor[${index}].when`)
		);
		if (own) checkReferences(check, own, file, ownPath);
	}
	checkReferences(check, question, file, path);
	checkListed(check, question, file, path);
	checkAnchors(check, question, file, path);
}

function checkListed({ model, report }: Check, question: Question, file: string, path: string) {
	for (const target of Object.keys(question.sdgTargets)) {
		if (model.head.sdgTargets[target]) continue;
		const message = `target ${target} is not in model.yaml`;
		report(file, `${path}.sdgTargets`, 'unknown-sdg-target', message);
	}
	const terms = new Set(model.head.glossary.map(({ id }) => id));
	for (const term of question.glossary) {
		if (terms.has(term)) continue;
		const message = `"${term}" is not in the glossary of model.yaml`;
		report(file, `${path}.glossary`, 'unknown-term', message);
	}
}

function checkWidths({ report }: Check, question: Question, file: string, path: string): void {
	question.actions.forEach(({ from, to }, index) => {
		if (to > from) return;
		const message = `the action leads from ${from} to ${to}: "to" must be higher`;
		report(file, `${path}.actions[${index}]`, 'action-goes-nowhere', message);
	});
}

/** A condition stays visible in copies for others, where a matter of compliance is left out. */
function checkCompliance(
	{ report }: Check,
	{ compliance, essential, audiences }: Question,
	audience: Audience,
	file: string,
	path: string
): void {
	const condition = audiences[audience]?.essential ?? essential;
	if (!compliance || !condition || condition === 'none') return;
	const message = `a matter of compliance cannot be a condition for "${audience}": write two questions, or "essential: none" for it`;
	report(file, `${path}.compliance`, 'compliance-essential', message);
}

function checkActions(
	{ report }: Check,
	question: Question,
	audience: Audience,
	file: string,
	path: string
): void {
	const actions = question.actions.filter((action) => action.audiences?.includes(audience) ?? true);
	for (let level = 0; level < question.target; level++) {
		if (actions.some(({ from, to }) => from <= level && to > level)) continue;
		const message = `nothing leads "${audience}" up from level ${level}: add an action, or widen one`;
		report(file, `${path}.actions`, 'no-action', message);
	}
}

function checkAnchors(
	{ model, report }: Check,
	question: Question,
	file: string,
	path: string
): void {
	const sets = [
		{ anchors: question.anchors, path: `${path}.anchors` },
		...Object.entries(question.audiences).flatMap(([audience, own]) =>
			own.anchors ? [{ anchors: own.anchors, path: `${path}.audiences.${audience}.anchors` }] : []
		)
	];
	for (const set of sets) {
		for (const language of listLanguages(model)) {
			const written = set.anchors.flatMap((anchor) => findWords(anchor, language) ?? []);
			const distinct = new Set(written.map((words) => words.trim().toLowerCase()));
			if (distinct.size < written.length)
				report(file, set.path, 'same-anchor', `two levels have the same text (${language})`);
		}
	}
}
