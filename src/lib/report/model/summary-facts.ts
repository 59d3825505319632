import { clipText } from './clip-text.ts';
import { listConditions } from './condition-seals.ts';
import type { FactsBlock, RichText } from './document.ts';
import { joinTexts } from './join-texts.ts';
import type { ReportContext } from './report-context.ts';
import { writeRoute } from './route-text.ts';
import { chooseSummaryLengths } from './summary-lengths.ts';
import {
	asOurs,
	asTyped,
	changeWords,
	nameOrganization,
	writeRound,
	writeTyped,
	type Words
} from './typed-words.ts';
import { nameVoice } from './voices.ts';

const mostNames = 3;
/** Fewer could be recognized by those who know them. */
const smallestGroup = 3;

/** Who, when, how much was answered and by whom, the route, the programme: the head of the summary. */
export function buildSummaryFacts(context: ReportContext): FactsBlock {
	const { questionnaire, assessment, result, texts, terms, formats } = context;
	const { summary } = texts;
	const route = writeRoute(context);
	const longest = findLengths(context);
	const { call } = assessment.organization;
	const answered = summary.answered(result.answered, result.asked, terms.sets[assessment.set]);
	return {
		kind: 'facts',
		rows: [
			{
				term: terms.organizations[questionnaire.audience],
				text: writeTyped(
					changeWords(nameOrganization(context), (name) => clipText(name, longest.organization)),
					context
				)
			},
			{ term: summary.date, text: `${formats.formatDate(context.date)} · ${answered}` },
			{ term: summary.respondents, text: writeRespondents(context) },
			...(route === null ? [] : [{ term: summary.route, text: route }]),
			{
				term: summary.call,
				text: joinTexts(
					[
						call?.trim()
							? writeTyped(asTyped(clipText(call, longest.call)), context)
							: summary.callMissing,
						...writeDeadline(context)
					],
					' · '
				)
			}
		]
	};
}

/** The deadline of the call, and whether it had passed on the document's date; nothing without one. */
function writeDeadline({ assessment, date, texts, formats }: ReportContext): readonly string[] {
	const { deadline } = assessment.organization;
	if (!deadline) return [];
	const { deadline: due, deadlinePast } = texts.summary;
	const write = deadline < date.slice(0, 10) ? deadlinePast : due;
	return [write(formats.formatDate(deadline))];
}

/** Those who gave at least one answer, and those who were asked and gave none. */
function writeRespondents(context: ReportContext): RichText {
	const { assessment, merged, texts } = context;
	const { summary } = texts;
	if (merged) return writeMerged(merged.heard, context);
	const longest = findLengths(context).respondent;
	const voices = assessment.respondents.map(({ id, name }) => ({
		name: nameVoice(clipText(name, longest), context),
		wasHeard: assessment.answers.some(
			({ respondent, answer }) => respondent === id && answer.kind !== 'pending'
		)
	}));
	const heard = voices.filter(({ wasHeard }) => wasHeard).map(({ name }) => name);
	const silent = voices.filter(({ wasHeard }) => !wasHeard).map(({ name }) => name);
	const [first] = heard;
	if (first === undefined) return summary.nobody;
	const [named, unheard] = [listNames(heard, context), listNames(silent, context)];
	const count = named.length;
	const list = context.formats.formatList;
	if (silent.length > 0)
		return writeRound(
			(...names) => summary.notHeard(list(names.slice(0, count)), list(names.slice(count))),
			[...named, ...unheard],
			context
		);
	return heard.length === 1
		? writeRound(summary.oneVoice, [first], context)
		: writeRound((...names) => list(names), named, context);
}

/** In a copy to be published, only how many; of one or two, not even that. */
function writeMerged(heard: number, { texts: { summary } }: ReportContext): string {
	if (heard === 0) return summary.nobody;
	return heard < smallestGroup ? summary.fewVoices : summary.voices(heard);
}

function findLengths({ items }: ReportContext) {
	return chooseSummaryLengths(listConditions(items).length);
}

/** As many as are named, and how many more there are. */
function listNames(names: readonly Words[], { texts }: ReportContext): readonly Words[] {
	const others = names.length - mostNames;
	return [
		...names.slice(0, mostNames),
		...(others > 0 ? [asOurs(texts.summary.otherRespondents(others))] : [])
	];
}
