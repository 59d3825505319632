import { palette } from '../../charts/palette.ts';
import type { PathShape, Segment } from '../../charts/scene.ts';
import { records, toColor, toUnits, writeRecord } from './emf-records.ts';

/** Pens and brushes are made, used and thrown away: one place is enough. */
const place = 1;
const geometric = 0x10000;
const dashed = 1;

/** A path of a chart: its fill, then its line. */
export function writePath(shape: PathShape): readonly Uint8Array[] {
	return [...writeFill(shape), ...writeStroke(shape)];
}

function writeFill({ fill, segments }: PathShape): readonly Uint8Array[] {
	if (!fill) return [];
	const brush = [place, 0, toColor(palette[fill]), 0];
	return [
		writeRecord(records.createBrush, brush),
		...usePlace([...outline(segments), writeRecord(records.fillPath, [0, 0, -1, -1])])
	];
}

function writeStroke({
	stroke,
	strokeWidth = 1,
	dash,
	segments
}: PathShape): readonly Uint8Array[] {
	if (!stroke) return [];
	// Lengths of one's own are drawn as a whole line by some programs: only that it is dashed is said.
	const style = geometric | (dash ? dashed : 0);
	const color = toColor(palette[stroke]);
	const width = Math.max(1, toUnits(strokeWidth));
	const pen = [place, 0, 0, 0, 0, style, width, 0, color, 0, 0];
	return [
		writeRecord(records.createPen, pen),
		...usePlace([...outline(segments), writeRecord(records.strokePath, [0, 0, -1, -1])])
	];
}

function usePlace(drawn: readonly Uint8Array[]): readonly Uint8Array[] {
	return [
		writeRecord(records.selectObject, [place]),
		...drawn,
		writeRecord(records.deleteObject, [place])
	];
}

function outline(segments: readonly Segment[]): readonly Uint8Array[] {
	return [
		writeRecord(records.beginPath, []),
		...segments.map(writeSegment),
		writeRecord(records.endPath, [])
	];
}

function writeSegment(segment: Segment): Uint8Array {
	switch (segment[0]) {
		case 'M':
			return writeRecord(records.moveTo, [toUnits(segment[1]), toUnits(segment[2])]);
		case 'L':
			return writeRecord(records.lineTo, [toUnits(segment[1]), toUnits(segment[2])]);
		case 'C': {
			const [, ...points] = segment;
			return writeRecord(records.bezierTo, [0, 0, -1, -1, 3, ...points.map(toUnits)]);
		}
		case 'Z':
			return writeRecord(records.closeFigure, []);
		default:
			return segment satisfies never;
	}
}
