import { buildLevelPanels, type LevelPanel } from '../../charts/level-panels.ts';
import type { EvidenceGrade } from '../../core/assessment/evidence-grades.ts';
import type { AskedTrait } from '../../core/definition/questionnaire.ts';
import { clipText } from './clip-text.ts';
import type { Block, FigureBlock, RichText, TableBlock, TableCell } from './document.ts';
import type { AskedItem, ReportContext } from './report-context.ts';
import { raiseFirst } from './sentence-case.ts';
import { listVoices } from './voices.ts';

/** Enough to recognize a question by: its whole text stands among the answers. */
const longestWording = 52;

const evidenceSteps = { A: 4, B: 3, C: 2, D: 1 } as const satisfies Record<EvidenceGrade, number>;

/** Level and evidence of each question of a trait, as small multiples and as a table of the same. */
export function buildTraitPanels(
	trait: AskedTrait,
	items: readonly AskedItem[],
	context: ReportContext
): readonly Block[] {
	return [buildFigure(trait, items, context), buildTable(trait, items, context)];
}

function buildFigure(
	trait: AskedTrait,
	items: readonly AskedItem[],
	context: ReportContext
): FigureBlock {
	const { traits } = context.texts;
	const sentences = items.map((item) => traits.panelAlt(item.number, writeHere(item, context)));
	return {
		kind: 'figure',
		scene: buildLevelPanels({
			panels: items.map((item) => buildPanel(item, context)),
			legend: traits.legend
		}),
		alt: traits.panelsAlt(trait.name, sentences.join(' ')),
		caption: traits.panelsCaption
	};
}

function buildPanel({ number, question, result }: AskedItem, { terms }: ReportContext): LevelPanel {
	const { level, grade, gradeMissing, state } = result;
	const known = grade && !gradeMissing ? { steps: evidenceSteps[grade], label: grade } : null;
	return {
		label: String(number),
		target: question.target,
		here: level === null ? { level, word: terms.answerStates[state] } : { level, evidence: known }
	};
}

function writeHere(item: AskedItem, context: ReportContext): string {
	const { texts, terms } = context;
	const { level, state } = item.result;
	if (level === null) return terms.answerStates[state];
	return [texts.traits.levelOf(level), writeBase(item, context)].join(', ');
}

/** In words; assumed where it was not asked for, as in the quick set. */
function writeBase({ question, result }: AskedItem, context: ReportContext): string {
	const { texts, terms } = context;
	const { grade, gradeMissing } = result;
	if (!grade || gradeMissing) return texts.traits.noBase;
	const voices = listVoices(question.id, context);
	const levels = voices.flatMap(({ answer }) => (answer.kind === 'level' ? [answer] : []));
	const isAssumed = levels.length > 0 && levels.every(({ evidence }) => evidence === undefined);
	const name = terms.evidenceGrades[grade];
	return isAssumed ? texts.traits.assumed(name) : name;
}

function buildTable(
	trait: AskedTrait,
	items: readonly AskedItem[],
	context: ReportContext
): TableBlock {
	const { columns, tableSummary } = context.texts.traits;
	return {
		kind: 'table',
		summary: tableSummary(trait.name),
		columns: [
			{ name: columns.question, width: 0.47, rowHeader: true },
			{ name: columns.here, width: 0.15 },
			{ name: columns.target, width: 0.09, align: 'end' },
			{ name: columns.evidence, width: 0.29 }
		],
		rows: items.map((item) => [
			{ text: nameQuestion(item, context) },
			buildHere(item, context),
			{ text: String(item.question.target) },
			{ text: item.result.level === null ? '–' : raiseFirst(writeBase(item, context)) }
		])
	};
}

/** Its number, leading to the answer where that is printed, and its first words. */
function nameQuestion({ number, question }: AskedItem, context: ReportContext): RichText {
	const { texts, chapters } = context;
	const wording = clipText(question.wording, longestWording);
	if (!chapters.includes('answers')) return texts.answers.question(number, wording);
	return [
		{ kind: 'reference', text: String(number), target: `answer-${question.id}` },
		texts.answers.question(number, wording).slice(String(number).length)
	];
}

function buildHere({ result }: AskedItem, { terms }: ReportContext): TableCell {
	const { level, state } = result;
	if (level === null) return { text: raiseFirst(terms.answerStates[state]) };
	return { text: String(level), mark: `level-${level}` };
}
