import { buildCover } from '../model/cover.ts';
import { writePlainText } from '../model/plain-text.ts';
import { buildProvenance } from '../model/provenance.ts';
import type { ReportContext } from '../model/report-context.ts';
import { buildMarks } from '../model/report-marks.ts';
import { defineSheet, defineText } from './define-sheet.ts';
import { roundFigure } from './round-figure.ts';
import type { Sheet, SheetValue } from './sheet.ts';

interface Entry {
	readonly term: string;
	readonly value: SheetValue;
}

/** What the tables belong to: whose they are, the verdict, what kind of copy, what makes it repeatable. */
export function buildAboutSheet(context: ReportContext): Sheet {
	const { texts } = context;
	const { about, names } = texts.sheets;
	const term = defineText<Entry>(about.term, 32, (entry) => entry.term);
	const value = { name: about.value, width: 100, kind: 'text' } as const;
	const columns = [term, { ...value, read: (entry: Entry) => entry.value }];
	return defineSheet('about', names.about, columns, [
		...listHead(context),
		...listProvenance(context)
	]);
}

function listHead(context: ReportContext): readonly Entry[] {
	const { texts, result, withheld } = context;
	const { about, date, marks, organization } = texts.sheets;
	const cover = buildCover(context);
	const { sentence, aside = '', support } = cover.verdict;
	const entries: readonly Entry[] = [
		{ term: about.title, value: cover.title },
		{ term: organization, value: writePlainText(cover.organization) },
		{ term: marks, value: buildMarks(context).join(' · ') },
		{ term: about.profile, value: cover.lines.map(writePlainText).join(' · ') },
		{ term: date, value: context.date.slice(0, 10) },
		{ term: about.author, value: context.options.author?.trim() ?? '' },
		{ term: about.verdict, value: [sentence, aside].filter(Boolean).join(' · ') },
		{ term: about.support, value: support },
		{ term: about.readiness, value: roundFigure(result.readiness, 2) ?? about.readinessMissing },
		{ term: about.copy, value: cover.notes.map(writePlainText).join(' ') },
		{ term: about.withheld, value: withheld > 0 ? texts.method.withheld(withheld) : '' }
	];
	return entries.filter(({ value }) => value !== '');
}

function listProvenance(context: ReportContext): readonly Entry[] {
	return buildProvenance(context).flatMap((block) =>
		block.kind === 'facts'
			? block.rows.map(({ term, text }) => ({ term, value: writePlainText(text) }))
			: []
	);
}
