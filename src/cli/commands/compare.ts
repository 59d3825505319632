import type { HashedModel } from '../../lib/catalog/released-models.ts';
import { canonicalJson } from '../../lib/core/assessment/canonical-json.ts';
import { fail, succeed, type Problem, type Result } from '../../lib/core/outcome.ts';
import { compareResults } from '../../lib/core/scoring/compare-results.ts';
import { describeComparison } from '../describe-comparison.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { readHashedModel } from '../find-model.ts';
import { openAssessment, type OpenedAssessment } from '../open-assessment.ts';
import { parseOptions, parsePair } from '../parse-options.ts';
import { printProblems, printWarnings } from '../print-problems.ts';
import type { Terminal } from '../terminal.ts';

/** `innesto compare <earlier> <later>`: what has changed, in words or as canonical JSON. */
export async function compare(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
	const { values, positionals } = parseOptions(args, {
		model: { type: 'string' },
		json: { type: 'boolean' }
	});
	const files = parsePair(positionals, 'an earlier and a later assessment');
	const named = values.model === undefined ? null : readHashedModel(values.model);
	const opened = named?.ok === false ? named : await openBoth(files, named?.value ?? null);
	if (!opened.ok) {
		printProblems(terminal, opened.problems);
		return exitCode.wrongInput;
	}
	const [before, after] = opened.value;
	printWarnings(terminal, [...before.warnings, ...after.warnings]);
	const comparison = compareResults(before, after);
	if (values.json) terminal.print(canonicalJson(comparison));
	else for (const line of describeComparison(before, after, comparison)) terminal.print(line);
	return exitCode.success;
}

type Pair<T> = readonly [T, T];

/** Both assessments, or everything that is wrong with either. */
async function openBoth(
	[earlier, later]: Pair<string>,
	model: HashedModel | null
): Promise<Result<Pair<OpenedAssessment>>> {
	const before = await openAssessment(earlier, 'en', model);
	const after = await openAssessment(later, 'en', model);
	if (!before.ok || !after.ok)
		return fail([before, after].flatMap((opened) => (opened.ok ? [] : opened.problems)));
	const difference = findDifference(before.value, after.value, earlier);
	return difference
		? fail([{ ...difference, file: later }])
		: succeed([before.value, after.value] as const);
}

function findDifference(
	{ assessment: before }: OpenedAssessment,
	{ assessment: after }: OpenedAssessment,
	earlier: string
): Problem | null {
	if (before.model.id !== after.model.id) {
		const message = `was made with the model "${after.model.id}", and ${earlier} with "${before.model.id}": compare two of one model`;
		return { code: 'not-comparable', path: 'model.id', message };
	}
	if (before.audience === after.audience) return null;
	const message = `is for the audience ${after.audience}, and ${earlier} for ${before.audience}: compare two of one audience`;
	return { code: 'not-comparable', path: 'audience', message };
}
