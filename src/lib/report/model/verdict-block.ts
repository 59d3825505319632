import type { Verdict } from '../../core/definition/vocabulary.ts';
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
 * The verdict in one sentence and how well it holds. Without enough information, the verdict the answers
 * would give comes first, then why it cannot be announced (practitioners' §2).
 */
export function buildVerdictBlock(context: ReportContext): VerdictBlock {
	const { verdict } = context.result.verdict;
	return {
		kind: 'verdict',
		tone: tones[verdict],
		sentence: writeSentence(context),
		support: writeSupport(context)
	};
}

function writeSentence({ result, questionnaire, texts }: ReportContext): string {
	const { verdict, ifConfirmed } = result.verdict;
	const current = questionnaire.verdicts[verdict].name;
	if (verdict !== 'not-enough-information' || ifConfirmed === null) return current;
	const expected = questionnaire.verdicts[ifConfirmed].name;
	return texts.verdict.ifConfirmed(lowerFirst(expected), lowerFirst(current));
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

function writeReasons({ result, texts, terms, formats }: ReportContext): string {
	const reasons = result.verdict.reasons.map((reason) => terms.notEnough[reason]);
	if (reasons.length === 0) return texts.verdict.notEnoughPlain;
	return texts.verdict.notEnough(formats.formatList(reasons));
}
