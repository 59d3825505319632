import { roundCoordinate, buildPolyline, buildRectangle, buildText, type Point } from './shapes.ts';
import type { ColorRole, Scene, Shape } from './scene.ts';

/** One question: where it stands and what the answer rests on. */
export interface LevelPanel {
	/** Its number in the document. */
	readonly label: string;
	/** The level, or in a word why there is none. */
	readonly here:
		| {
				readonly level: 0 | 1 | 2 | 3 | 4;
				/** Steps of evidence, 1 (weakest) to 4, and how they are called; null when it is still to be said. */
				readonly evidence: { readonly steps: 1 | 2 | 3 | 4; readonly label: string } | null;
		  }
		| { readonly level: null; readonly word: string };
	/** The level to aim at. */
	readonly target: 0 | 1 | 2 | 3 | 4;
}

export interface LevelPanelsInput {
	/** In the order of the document. */
	readonly panels: readonly LevelPanel[];
	readonly legend: { readonly target: string; readonly evidence: string };
	/** Points. */
	readonly width?: number;
}

const panelsInRow = 6;
const margin = 2;
const gap = 14;
const labelSize = 8;
const cellGap = 2;
const levelHeight = 10;
const evidenceHeight = 5;
const panelHeight = 44;
const legendHeight = 16;
/** Beside a strip, for its digit or letter. */
const readingWidth = 12;

const levelColors = ['level-0', 'level-1', 'level-2', 'level-3', 'level-4'] as const;

/**
 * Small multiples: for each question five cells filled up to its level, with the level as a digit, a tip above
 * the target, and below four cells of evidence with its letter. Without a level the cells are dashed and a word
 * says why. Equal panels, six in a row; only the legend without panels.
 */
export function buildLevelPanels({ panels, legend, width = 480 }: LevelPanelsInput): Scene {
	const panelWidth = (width - 2 * margin - (panelsInRow - 1) * gap) / panelsInRow;
	const rows = Math.ceil(panels.length / panelsInRow);
	const shapes = panels.flatMap((panel, index) => {
		const x = margin + (index % panelsInRow) * (panelWidth + gap);
		const y = Math.floor(index / panelsInRow) * panelHeight;
		return drawPanel(panel, { x, y }, panelWidth);
	});
	const foot = rows * panelHeight;
	return {
		width,
		height: foot + legendHeight,
		shapes: [...shapes, ...drawLegend(legend, { x: margin, y: foot + 10 }, width)]
	};
}

function drawPanel({ label, here, target }: LevelPanel, { x, y }: Point, width: number): Shape[] {
	const room = width - readingWidth;
	const top = y + 16;
	const cell = (room - 4 * cellGap) / 5;
	const tip = { x: x + target * (cell + cellGap) + cell / 2, y: top - 2 };
	const shapes: Shape[] = [
		buildText({ x, y: y + 9 }, label, labelSize, { weight: 'semibold', color: 'ink' }),
		drawTip(tip)
	];
	for (let index = 0; index < 5; index++) {
		const left = x + index * (cell + cellGap);
		shapes.push(drawLevelCell(index, here.level, { x: left, y: top }, cell));
	}
	const below = top + levelHeight + 4;
	if (here.level === null) return [...shapes, buildText({ x, y: below + 7 }, here.word, labelSize)];
	const reading = { x: x + room + 3, y: top + levelHeight - 2 };
	return [
		...shapes,
		buildText(reading, String(here.level), labelSize, { weight: 'semibold', color: 'ink' }),
		...drawEvidence(here.evidence, { x, y: below }, room)
	];
}

/** Filled up to the level and outlined beyond; dashed where no level is known. */
function drawLevelCell(index: number, level: number | null, { x, y }: Point, width: number): Shape {
	const color = level !== null && index <= level ? levelColors[level] : undefined;
	if (color) return buildRectangle(x, y, width, levelHeight, color);
	return drawOutline({ x, y }, width, levelHeight, level === null);
}

function drawEvidence(
	evidence: { readonly steps: number; readonly label: string } | null,
	{ x, y }: Point,
	room: number
): readonly Shape[] {
	const cell = (room - 3 * cellGap) / 4;
	const cells = [0, 1, 2, 3].map((index) => {
		const corner = { x: x + index * (cell + cellGap), y };
		const isFilled = evidence !== null && index < evidence.steps;
		return isFilled
			? buildRectangle(corner.x, y, cell, evidenceHeight, 'milan')
			: drawOutline(corner, cell, evidenceHeight, evidence === null);
	});
	const reading = { x: x + room + 3, y: y + evidenceHeight };
	return evidence ? [...cells, buildText(reading, evidence.label, labelSize)] : cells;
}

function drawOutline({ x, y }: Point, width: number, height: number, isDashed: boolean): Shape {
	const inset = 0.4;
	const corners = [
		{ x: x + inset, y: y + inset },
		{ x: x + width - inset, y: y + inset },
		{ x: x + width - inset, y: y + height - inset },
		{ x: x + inset, y: y + height - inset }
	];
	const paint = { stroke: 'muted', strokeWidth: 0.6 } as const;
	return buildPolyline(corners, isDashed ? { ...paint, dash: [2, 1.5] } : paint, true);
}

/** A triangle on its point, above the level to aim at. */
function drawTip({ x, y }: Point): Shape {
	const corners = [
		{ x: x - 3, y: y - 5 },
		{ x: x + 3, y: y - 5 },
		{ x, y }
	];
	return buildPolyline(corners, { fill: 'ink' satisfies ColorRole }, true);
}

function drawLegend(
	{ target, evidence }: LevelPanelsInput['legend'],
	{ x, y }: Point,
	width: number
): readonly Shape[] {
	const middle = roundCoordinate(width / 2);
	return [
		drawTip({ x: x + 3, y: y - 1 }),
		buildText({ x: x + 10, y }, target, labelSize),
		buildRectangle(middle, y - evidenceHeight, 14, evidenceHeight, 'milan'),
		buildText({ x: middle + 18, y }, evidence, labelSize)
	];
}
