import type { PlainLegal } from '../../core/definition/questionnaire.ts';
import { buildHeading, buildParagraph } from './blocks.ts';
import type { Block, Chapter, TableBlock, TableCell } from './document.ts';
import { findLaw, type PrintedLaw } from './find-law.ts';
import { formatPartialDate } from './partial-date.ts';
import type { ReportContext } from './report-context.ts';
import { raiseFirst } from './sentence-case.ts';
import { buildSources } from './sources-list.ts';

/** The law the questions touch on in Italy, or what to look up elsewhere; dated, and no advice. */
export function buildLawChapter(context: ReportContext): Chapter {
	const { questionnaire, assessment, texts } = context;
	const law = findLaw(questionnaire, assessment.organization);
	return {
		id: 'law',
		title: texts.cover.chapters.law,
		reference: true,
		blocks: [
			buildHeading(1, texts.cover.chapters.law, 'law'),
			...(law ? buildBody(law, context) : []),
			...buildSources('law', context)
		]
	};
}

function buildBody(printed: PrintedLaw, context: ReportContext): readonly Block[] {
	const { law } = context.texts;
	const lead = `${law.checked(context.formats.formatDate(printed.checkedOn))} ${law.noAdvice}`;
	return printed.kind === 'facts'
		? [buildParagraph(lead), buildFacts(printed.facts, context)]
		: [buildParagraph(`${law.elsewhere} ${lead}`), buildChecks(printed.checks, context)];
}

function buildFacts(facts: PlainLegal['facts'], context: ReportContext): TableBlock {
	const { law } = context.texts;
	const { theme, norm, meaning } = law.factsColumns;
	return {
		kind: 'table',
		summary: law.factsSummary,
		columns: [
			{ name: theme, width: 0.18, rowHeader: true },
			{ name: norm, width: 0.34 },
			{ name: meaning, width: 0.48 }
		],
		rows: facts.map((fact) => [
			{ text: fact.theme },
			buildNorm(fact, context),
			{ text: fact.meaning }
		])
	};
}

/** Below it its date, unless its name already tells it, and what it rests on. */
function buildNorm(fact: PlainLegal['facts'][number], context: ReportContext): TableCell {
	const { norm, date } = fact;
	const told = date === undefined ? '' : formatPartialDate(date, context.formats);
	const dated = norm.includes(told) ? [] : [context.texts.law.date(told)];
	return { text: norm, notes: [...dated, writeBasis(fact, context)] };
}

function buildChecks(checks: PlainLegal['checksElsewhere'], context: ReportContext): TableBlock {
	const { law } = context.texts;
	const { question, here } = law.checksColumns;
	return {
		kind: 'table',
		summary: law.checksSummary,
		columns: [
			{ name: question, width: 0.58, rowHeader: true },
			{ name: here, width: 0.42 }
		],
		rows: checks.map((check) => [
			{ text: check.question },
			{ text: check.here, notes: [writeBasis(check, context)] }
		])
	};
}

/** In words, documented or still to be verified, and the codes of the sources. */
function writeBasis(
	{ basis, sources }: Pick<PlainLegal['facts'][number], 'basis' | 'sources'>,
	{ texts }: ReportContext
): string {
	const word = raiseFirst(texts.law.basis[basis]);
	return sources.length > 0 ? texts.profile.claim(word, sources.join(', ')) : word;
}
