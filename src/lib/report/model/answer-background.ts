import type { PlainClaim } from '../../core/definition/questionnaire.ts';
import { buildParagraph } from './blocks.ts';
import type { Block, Inline } from './document.ts';
import { findLaw } from './find-law.ts';
import type { AskedItem, ReportContext } from './report-context.ts';

/** About two lines of small print: a longer one would outweigh the answer. */
const longestDifficulty = 180;

/**
 * Below its target level, what to know before working on a question: a difficulty met elsewhere, where it is
 * short, and the themes of the law it touches on. Nothing otherwise.
 */
export function buildBackground(item: AskedItem, context: ReportContext): readonly Block[] {
	const difficulty = findDifficulty(item);
	const themes = findThemes(item, context);
	if (!difficulty && themes.length === 0) return [];
	const { answers, profile } = context.texts;
	const told: readonly Inline[] = difficulty
		? [answers.difficulty(profile.claim(difficulty.text, difficulty.sources.join(', ')))]
		: [];
	const law: readonly Inline[] =
		themes.length > 0 ? [`${told.length > 0 ? ' ' : ''}${answers.law} `, ...themes, '.'] : [];
	return [buildParagraph([...told, ...law], 'note')];
}

/** The documented difficulty printed with the answer: the first that is short enough; null when none is. */
export function findDifficulty(item: AskedItem): PlainClaim | null {
	if (!isBelowTarget(item)) return null;
	const short = item.question.difficulties.find(
		({ basis, sources, text }) =>
			basis === 'documented' && sources.length > 0 && text.length <= longestDifficulty
	);
	return short ?? null;
}

/** Links to the legal references, when they are printed. */
function findThemes(item: AskedItem, context: ReportContext): readonly Inline[] {
	const { questionnaire, assessment, chapters } = context;
	if (!isBelowTarget(item) || !chapters.includes('law')) return [];
	const law = findLaw(questionnaire, assessment.organization);
	if (law?.kind !== 'facts') return [];
	return law.facts
		.filter(({ id }) => item.question.legal.includes(id))
		.flatMap(({ theme }, index): readonly Inline[] => {
			const link: Inline = { kind: 'reference', text: theme, target: 'law' };
			return index === 0 ? [link] : ['; ', link];
		});
}

function isBelowTarget({ question, result }: AskedItem): boolean {
	return result.level !== null && result.level < question.target;
}
