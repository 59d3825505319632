import type { Verdict } from '../../core/definition/vocabulary.ts';
import { lacksAnswers } from '../../core/scoring/lacks-answers.ts';
import { nameReasons } from '../../i18n/terms/name-reasons.ts';
import { capShare } from './cap-share.ts';
import type { VerdictBlock } from './document.ts';
import type { ReportContext } from './report-context.ts';
import { lowerFirst } from './sentence-case.ts';

const tones: Readonly<Record<Verdict, VerdictBlock['tone']>> = {
	'can-start': 'leaf',
	'with-adaptations': 'here',
	'foundations-to-strengthen': 'here',
	'prerequisites-missing': 'blocked',
	'not-enough-information': 'neutral',
	'nothing-assessed': 'neutral'
};

/**
 * The verdict in one sentence and how well it holds. Without enough information the order says why: where
 * answers are wanting the verdict itself comes first, where only their confirmation is, the verdict they
 * would give (practitioners' §2).
 */
export function buildVerdictBlock(context: ReportContext): VerdictBlock {
	const { verdict } = context.result.verdict;
	return {
		kind: 'verdict',
		tone: tones[verdict],
		...writeHeadline(context),
		support: writeSupport(context)
	};
}

function writeHeadline({
	result,
	questionnaire,
	texts
}: ReportContext): Pick<VerdictBlock, 'sentence' | 'aside'> {
	const { verdict, ifConfirmed } = result.verdict;
	const current = questionnaire.verdicts[verdict].name;
	if (verdict !== 'not-enough-information') return { sentence: current };
	const forNow = texts.verdict.forNow(lowerFirst(current));
	if (ifConfirmed === null) return { sentence: forNow };
	const expected = lowerFirst(questionnaire.verdicts[ifConfirmed].name);
	if (!lacksAnswers(result.verdict))
		return { sentence: texts.verdict.ifConfirmed(expected), aside: `${forNow}.` };
	const known = result.questions.filter(({ level }) => level !== null).length;
	return {
		sentence: forNow,
		aside: texts.verdict.ifKnownConfirmed(known, result.asked, expected)
	};
}

function writeSupport(context: ReportContext): string {
	const { result, texts } = context;
	const { verdict, support } = result.verdict;
	switch (verdict) {
		case 'prerequisites-missing':
			return writeFailures(context);
		case 'not-enough-information':
			return writeReasons(context);
		case 'nothing-assessed':
			return texts.verdict.nothingAssessed;
		case 'can-start':
		case 'with-adaptations':
		case 'foundations-to-strengthen':
			return support === null ? texts.verdict.notProbability : writeShare(context, support);
	}
}

/** Support is cumulative, but for the lowest class it is the share of that class alone (§3.7). */
function writeShare({ result, texts, terms }: ReportContext, support: number): string {
	const { verdict, supportWord, borderline } = result.verdict;
	const word = terms.support[borderline || !supportWord ? 'borderline' : supportWord];
	const exact = verdict === 'foundations-to-strengthen';
	if (support >= 1) return texts.verdict[exact ? 'supportExactAll' : 'supportAll'](word);
	return texts.verdict[exact ? 'supportExact' : 'support'](word, capShare(support));
}

function writeFailures({ result, texts }: ReportContext): string {
	const failed = result.conditions.filter(
		({ essential, state }) => essential.kind === 'blocking' && state === 'not-met'
	);
	const sentence = texts.verdict.byCondition(failed.length);
	const doubtful = failed.some(({ toConfirm }) => toConfirm);
	return doubtful ? `${sentence} ${texts.verdict.failureToConfirm}` : sentence;
}

/** Why there is no verdict, then what to confirm first. */
function writeReasons({ result, texts, terms, formats }: ReportContext): string {
	const reasons = nameReasons(result.verdict.reasons, terms);
	const why =
		reasons.length === 0
			? texts.verdict.notEnoughPlain
			: texts.verdict.notEnough(formats.formatList(reasons));
	const doubtful = result.conditions.filter(({ toConfirm, settled }) => toConfirm && !settled);
	if (lacksAnswers(result.verdict) || doubtful.length === 0) return why;
	return `${why} ${texts.verdict.toConfirm(doubtful.length)}`;
}
