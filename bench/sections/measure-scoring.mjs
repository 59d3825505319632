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
const sizes = [10, 48, 200, 1000];
/** Levels with every grade of evidence, without one, and not known: what a draw can meet. */
const answers = ['2C', '3B', '1', '4A', 'DK', '0', '3'];

/** How long scoring takes in Node, and how it grows with the number of questions. */
export async function measureScoring() {
	const product = await loadProduct({
		score: 'src/lib/core/scoring/score-assessment.ts',
		analyze: 'src/lib/core/scoring/analyze-assessment.ts',
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
			`ms for a whole result with ${draws} draws; every question answered, levels and evidence mixed. “Analyzed”`,
			'adds swing, flips, other conventions, what to find out first, actions, path and development goals.',
			`Medians and p98 of ${warmRuns} runs, taken in turn, after five unmeasured. Time grows in line with the`,
			'questions as long as each added one costs the same.'
		],
		columns: [
			'ms',
			'traits',
			'questions',
			'scored',
			'p98',
			'analyzed',
			'p98',
			'per added question, analyzed'
		],
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
	const analyze = () => product.analyzeAssessment(questionnaire, assessment, { draws });
	await timeRuns(5, score);
	await timeRuns(5, analyze);
	const scored = [];
	const analyzed = [];
	for (let run = 0; run < warmRuns; run++) {
		scored.push(...(await timeRuns(1, score)));
		analyzed.push(...(await timeRuns(1, analyze)));
	}
	const asked = product.selectAskedTraits(questionnaire, set, {});
	const questions = asked.reduce((sum, trait) => sum + trait.questions.length, 0);
	return {
		traits: asked.length,
		questions,
		scored,
		analyzed,
		median: percentile(analyzed, 0.5)
	};
}

function toCells({ traits, questions, scored, analyzed }) {
	const times = [scored, analyzed].flatMap((runs) => [
		percentile(runs, 0.5),
		percentile(runs, 0.98)
	]);
	return [traits, questions, ...times.map(formatMs)];
}

function costOfOneMore(before, after) {
	return before ? (after.median - before.median) / (after.questions - before.questions) : NaN;
}
