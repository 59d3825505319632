import { canonicalJson } from '../../lib/core/assessment/canonical-json.ts';
import { analyzeAssessment } from '../../lib/core/scoring/analyze-assessment.ts';
import { describeResult } from '../describe-result.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { readHashedModel } from '../find-model.ts';
import { openAssessment } from '../open-assessment.ts';
import { parseOnly, parseOptions, parseWhole } from '../parse-options.ts';
import { printProblems, printWarnings } from '../print-problems.ts';
import type { Terminal } from '../terminal.ts';

const highestSeed = 2 ** 32 - 1;
const mostDraws = 1_000_000;

/** `innesto score <assessment>`: the whole result, in words or as canonical JSON. */
export async function score(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
	const { values, positionals } = parseOptions(args, {
		model: { type: 'string' },
		json: { type: 'boolean' },
		seed: { type: 'string' },
		draws: { type: 'string' }
	});
	const file = parseOnly(positionals, 'an assessment');
	const seed = parseWhole('seed', values.seed, highestSeed);
	const draws = parseWhole('draws', values.draws, mostDraws);
	const named = values.model === undefined ? null : readHashedModel(values.model);
	const opened =
		named?.ok === false ? named : await openAssessment(file, 'en', named?.value ?? null);
	if (!opened.ok) {
		printProblems(terminal, opened.problems);
		return exitCode.wrongInput;
	}
	const { assessment, questionnaire, warnings } = opened.value;
	printWarnings(terminal, warnings);
	const result = analyzeAssessment(questionnaire, assessment, {
		...(seed !== undefined && { seed }),
		...(draws !== undefined && { draws })
	});
	if (values.json) terminal.print(canonicalJson(result));
	else for (const line of describeResult(questionnaire, assessment, result)) terminal.print(line);
	return exitCode.success;
}
