import type { SdgReading } from '../../core/scoring/analysis.ts';
import { buildHeading, buildParagraph } from './blocks.ts';
import type { Block, Chapter, TableCell } from './document.ts';
import type { ReportContext } from './report-context.ts';

/** The measures in place for each goal and target of the 2030 Agenda: potential, never impact (§3.12). */
export function buildGoalsChapter(context: ReportContext): Chapter {
	const { texts } = context;
	const title = texts.cover.chapters.goals;
	return {
		id: 'goals',
		title,
		reference: true,
		blocks: [
			buildHeading(1, title, 'goals'),
			buildParagraph(`${texts.goals.lead} ${texts.goals.caution}`),
			...buildGoals(context)
		]
	};
}

/** The same on screen, in one section; empty where no question asked is linked. */
export function buildGoalsSection(context: ReportContext): readonly Block[] {
	const { texts } = context;
	const [goals] = buildGoals(context);
	if (!goals) return [];
	return [
		buildHeading(2, texts.cover.chapters.goals, 'goals'),
		buildParagraph(`${texts.goals.lead} ${texts.goals.caution}`),
		goals
	];
}

/** Goals with their targets, then the index of each; nothing where no question asked is linked. */
function buildGoals(context: ReportContext): readonly Block[] {
	const { texts, result } = context;
	const { goals } = texts;
	const readings = (result.analysis?.sdg.goals ?? []).filter(({ applicable }) => applicable > 0);
	if (readings.length === 0) return [];
	return [
		{
			kind: 'table',
			summary: goals.summary,
			columns: [
				{ name: goals.columns.goal, width: 0.76, rowHeader: true },
				{ name: goals.columns.inPlace, width: 0.24, align: 'end' }
			],
			rows: readings.map((goal) => [
				{ text: nameGoal(goal, context), notes: listTargets(goal, context) },
				{ text: goals.inPlace(goal.inPlace, goal.applicable), notes: listUnknown(goal, context) }
			])
		},
		buildHeading(2, goals.indexHeading, 'goals-index'),
		buildParagraph(goals.indexLead, 'note'),
		buildIndex(readings, context)
	];
}

function nameGoal({ id }: SdgReading, { questionnaire, texts }: ReportContext): string {
	return texts.goals.goal(id, questionnaire.sdgGoals[id] ?? '');
}

function listTargets(goal: SdgReading, context: ReportContext): readonly string[] {
	const { questionnaire, texts, result } = context;
	return (result.analysis?.sdg.targets ?? [])
		.filter(({ id, applicable }) => id.split('.')[0] === goal.id && applicable > 0)
		.map((target) => {
			const inPlace = texts.goals.inPlace(target.inPlace, target.applicable);
			const parts = [inPlace, ...listUnknown(target, context)].join(', ');
			return texts.goals.target(target.id, questionnaire.sdgTargets[target.id] ?? '', parts);
		});
}

/** A measure nobody knows of is not a measure that is missing. */
function listUnknown({ applicable, known }: SdgReading, { texts }: ReportContext) {
	return known < applicable ? [texts.goals.toAscertain(applicable - known)] : [];
}

function buildIndex(readings: readonly SdgReading[], context: ReportContext): Block {
	const { texts, formats } = context;
	const { goals } = texts;
	const rows = readings.map((goal): readonly TableCell[] => [
		{ text: nameGoal(goal, context) },
		{ text: goal.index.value === null ? goals.tooLittle : formats.formatNumber(goal.index.value) },
		{ text: goal.coverage.value === null ? '–' : formats.formatPercent(goal.coverage.value) }
	]);
	return {
		kind: 'table',
		summary: goals.indexSummary,
		columns: [
			{ name: goals.indexColumns.goal, width: 0.5, rowHeader: true },
			{ name: goals.indexColumns.index, width: 0.25, align: 'end' },
			{ name: goals.indexColumns.coverage, width: 0.25, align: 'end' }
		],
		rows
	};
}
