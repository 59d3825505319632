import type { Flip } from '../../core/scoring/analysis.ts';
import { buildHeading, buildList, buildParagraph } from './blocks.ts';
import type { Block, RichText } from './document.ts';
import { nameKnownClass } from './name-known-class.ts';
import type { AskedItem, ReportContext } from './report-context.ts';

const mostFlips = 6;

/** What would change the verdict: the single answers that would, by the verdict it would turn into. */
export function buildChanges(context: ReportContext): readonly Block[] {
	const { analysis, verdict } = context.result;
	if (!analysis || verdict.known === null) return [];
	const { surety } = context.texts;
	const open = nameOpenVerdict(context);
	return [
		buildHeading(2, surety.changeHeading, 'surety-change'),
		...(open === null ? [] : [buildParagraph(surety.flipsOpen(open))]),
		...(analysis.flips.length === 0
			? [buildParagraph(surety.flipsNone)]
			: buildFlips(analysis.flips, context))
	];
}

function buildFlips(flips: readonly Flip[], context: ReportContext): readonly Block[] {
	const { surety } = context.texts;
	const named = flips.flatMap((flip) => {
		const item = context.items.find(({ question }) => question.id === flip.question);
		return item ? [{ flip, item, becomes: nameFlip(flip, item, context) }] : [];
	});
	const shown = named.slice(0, mostFlips);
	const more = named.length - shown.length;
	const verdicts = [...new Set(shown.map(({ becomes }) => becomes))];
	return [
		...verdicts.flatMap((verdict) => [
			buildParagraph(surety.flipsTo(verdict)),
			buildList(
				shown
					.filter(({ becomes }) => becomes === verdict)
					.map(({ flip, item }) => writeFlip(flip, item, context))
			)
		]),
		...(more > 0 ? [buildParagraph(surety.flipsMore(more), 'note')] : [])
	];
}

/** What the answers as they stand would give where no verdict can be given yet; null where one is. */
function nameOpenVerdict({ result, questionnaire }: ReportContext): string | null {
	const { verdict, ifConfirmed } = result.verdict;
	if (verdict !== 'not-enough-information' || ifConfirmed === null) return null;
	return questionnaire.verdicts[ifConfirmed].name;
}

/** The verdict it would turn into, in the words of a failed condition where it is one. */
function nameFlip({ to, known }: Flip, { question }: AskedItem, context: ReportContext): string {
	const { essential } = question;
	const blocked = essential?.kind === 'blocking' && to < essential.minimum;
	return nameKnownClass(known, context, blocked);
}

function writeFlip({ from, to }: Flip, { question }: AskedItem, context: ReportContext): RichText {
	const change = context.texts.surety.flip(from, to);
	return [{ kind: 'strong', text: question.wording }, ` ${change}`];
}
