import { chooseAction } from './choose-action.ts';
import { clipText } from './clip-text.ts';
import { compareBy, rankCondition } from './compare-items.ts';
import type { PairBlock, RichText } from './document.ts';
import type { AskedItem, ReportContext } from './report-context.ts';
import { dropFinalStop } from './sentence-case.ts';
import { changeWords, writeRound } from './typed-words.ts';
import { findWordsOnWho } from './who-would-know.ts';

const mostPoints = 3;
const longestAnchor = 150;

/**
 * What is strong and what is missing in a trait, by the number of the question. Strong: from level 2 up, and
 * from the minimum up on a condition, highest first. Missing: below the level to aim at, the step that leads on;
 * then what nobody knows yet, with who would.
 */
export function buildTraitPoints(items: readonly AskedItem[], context: ReportContext): PairBlock {
	const { traits } = context.texts;
	const build = (
		chosen: readonly AskedItem[],
		say: (item: AskedItem) => RichText,
		none: string
	): readonly RichText[] => {
		const left = chosen.length - mostPoints;
		const said = chosen
			.slice(0, mostPoints)
			.map((item) => writePoint(say(item), item.number, context));
		if (said.length === 0) return [none];
		return left > 0 ? [...said, traits.more(left)] : said;
	};
	return {
		kind: 'pair',
		left: {
			title: traits.strong,
			items: build(listStrong(items), (item) => sayStrong(item, context), traits.strongNone)
		},
		right: {
			title: traits.missing,
			items: build(listMissing(items), (item) => sayMissing(item, context), traits.missingNone)
		}
	};
}

/** A text of ours ends no sentence of its own here; what a person typed has lost its full stop before. */
function writePoint(text: RichText, number: number, { texts }: ReportContext): RichText {
	const { point } = texts.traits;
	if (typeof text === 'string') return point(dropFinalStop(text), number);
	const [before = '', after = ''] = point('\n', number).split('\n');
	return [before, ...text, after].filter((inline) => inline !== '');
}

function listStrong(items: readonly AskedItem[]): readonly AskedItem[] {
	return items
		.filter(({ result, condition }) => {
			const needed = Math.max(2, condition?.essential.minimum ?? 0);
			return result.level !== null && result.level >= needed;
		})
		.sort(compareBy(({ result }) => -(result.level ?? 0), rankCondition));
}

function listMissing(items: readonly AskedItem[]): readonly AskedItem[] {
	return items
		.filter(({ question, result }) =>
			result.level === null
				? result.state !== 'not-applicable'
				: result.level < Math.max(question.target, question.essential?.minimum ?? 0)
		)
		.sort(
			compareBy(
				({ result }) => (result.level === null ? 1 : 0),
				rankCondition,
				({ result }) => result.level ?? 0
			)
		);
}

/** Cut short, a level could say the opposite of what it says: then the question stands in its place. */
function sayStrong({ question, result }: AskedItem, { texts }: ReportContext): string {
	const level = result.level ?? 0;
	const anchor = question.anchors[level];
	if (anchor.length <= longestAnchor) return anchor;
	return texts.traits.atLevel(clipText(question.wording, 100), level);
}

function sayMissing(item: AskedItem, context: ReportContext): RichText {
	const { traits } = context.texts;
	const { question, result } = item;
	if (result.level === null)
		return writeRound(
			traits.ascertain,
			[changeWords(findWordsOnWho(item, context), (words) => clipText(words, 90))],
			context
		);
	return clipText(chooseAction(item)?.title ?? question.anchors[question.target], 140);
}
