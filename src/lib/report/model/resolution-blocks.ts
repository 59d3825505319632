import { scoringConstants } from '../../core/scoring/constants.ts';
import { buildHeading, buildList, buildParagraph } from './blocks.ts';
import type { Block, RichText } from './document.ts';
import { listInlines } from './join-texts.ts';
import type { ReportContext } from './report-context.ts';
import { writeRound } from './typed-words.ts';
import { findWordsOnWho } from './who-would-know.ts';

const most = 5;
/** Where none would change the verdict, only these are worth naming. */
const mostInformative = 3;

/** Which answers are most worth finding out, and who would know (§3.10). */
export function buildResolutions(context: ReportContext): readonly Block[] {
	const { analysis } = context.result;
	if (!analysis || !context.result.simulation) return [];
	const { surety } = context.texts;
	const worth = analysis.resolveFirst.filter(
		({ value }) => value > scoringConstants.worthResolving
	);
	const informative = analysis.resolveFirst.filter(({ information }) => information > 0);
	const named = worth.length > 0 ? worth.slice(0, most) : informative.slice(0, mostInformative);
	const list = named.flatMap(({ question }) => writeResolution(question, context));
	const lead = worth.length > 0 ? surety.resolveLead : chooseOtherLead(context);
	const nothing = analysis.resolveFirst.length > 0 ? surety.resolveSame : surety.resolveNothing;
	return [
		buildHeading(2, surety.resolveHeading, 'surety-resolve'),
		...(list.length > 0
			? [buildParagraph(lead), buildList(list, { ordered: true })]
			: [buildParagraph(nothing)])
	];
}

/** Without a verdict there is none that an answer could change. */
function chooseOtherLead({ result, texts }: ReportContext): string {
	const isOpen = result.verdict.verdict === 'not-enough-information';
	return isOpen ? texts.surety.resolveOpen : texts.surety.resolveNone;
}

function writeResolution(question: string, context: ReportContext): readonly RichText[] {
	const item = context.items.find((entry) => entry.question.id === question);
	if (!item) return [];
	const who = writeRound(
		(words) => ` ${context.texts.surety.resolveItem(words)}`,
		[findWordsOnWho(item, context)],
		context
	);
	return [[{ kind: 'strong', text: item.question.wording }, ...listInlines(who)]];
}
