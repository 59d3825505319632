import { buildEvenQuestionnaire } from '../lib/build-even-questionnaire.mjs';
import { formatMs } from '../lib/format-ms.mjs';
import { loadProduct } from '../lib/load-product.mjs';
import { openMilan } from '../lib/open-milan.mjs';
import { percentile } from '../lib/percentile.mjs';
import { timeRuns } from '../lib/time-runs.mjs';

const draws = 10_000;
const warmRuns = 30;
const traits = 12;
/** Questions of the invented questionnaires. */
const sizes = [48, 100, 200];
/** Levels with every grade of evidence, without one, and not known: what a draw can meet. */
const answers = ['2C', '3B', '1', '4A', 'DK', '0', '3'];

/** How long scoring takes in Node, and how it grows with the number of questions. */
export async function measureScoring() {
	const product = await loadProduct({
		score: 'src/lib/core/scoring/score-assessment.ts',
		asked: 'src/lib/core/definition/asked-questions.ts',
		open: 'src/cli/open-assessment.ts',
		catalog: 'src/lib/core/scoring/fixtures/test-catalog.ts',
		answers: 'src/lib/core/scoring/fixtures/test-assessment.ts'
	});
	const { questionnaire } = await openMilan(product.openAssessment);
	const mire = await measure(questionnaire, 'quick', product);
	const invented = [];
	for (const size of sizes)
		invented.push(await measure(buildEvenQuestionnaire(traits, size, product), 'full', product));
	return {
		title: 'Scoring in Node',
		meaning: [
			`ms for a whole result with ${draws} draws; every question answered, levels and evidence mixed.`,
			`Median and p98 of ${warmRuns} runs after five unmeasured. Time grows in line with the questions as long as`,
			'each added one costs the same.'
		],
		columns: ['ms', 'traits', 'questions', 'median', 'p98', 'per added question'],
		rows: [
			['MIRE, quick set, municipality', ...toCells(mire), '–'],
			...invented.map((entry, index) => [
				'invented, spread evenly',
				...toCells(entry),
				formatMs(costOfOneMore(invented[index - 1], entry))
			])
		]
	};
}

async function measure(questionnaire, set, product) {
	const all = questionnaire.traits.flatMap((trait) => trait.questions);
	const codes = all.map((_, index) => answers[index % answers.length]).join(' ');
	const assessment = product.buildTestAssessment(questionnaire, codes, { set });
	const score = () => product.scoreAssessment(questionnaire, assessment, { draws });
	await timeRuns(5, score);
	const times = await timeRuns(warmRuns, score);
	const asked = product.selectAskedTraits(questionnaire, set, {});
	const questions = asked.reduce((sum, trait) => sum + trait.questions.length, 0);
	return {
		traits: asked.length,
		questions,
		median: percentile(times, 0.5),
		p98: percentile(times, 0.98)
	};
}

function toCells({ traits, questions, median, p98 }) {
	return [traits, questions, formatMs(median), formatMs(p98)];
}

function costOfOneMore(before, after) {
	return before ? (after.median - before.median) / (after.questions - before.questions) : NaN;
}
