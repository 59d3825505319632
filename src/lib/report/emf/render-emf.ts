import type { Scene, Shape } from '../../charts/scene.ts';
import { records, toUnits, unitsPerPoint, writeRecord } from './emf-records.ts';
import { writePath } from './write-path.ts';
import { writeText } from './write-text.ts';

/** The device the picture is described on: 1440 units to an inch, as large as five inches. */
const device = { units: unitsPerPoint * 72 * 5, millimeters: 127 };
const hundredthsPerPoint = 2540 / 72;
const headerBytes = 108;

/**
 * A chart as an enhanced metafile (MS-EMF): vectors that word processors draw sharp on paper, the same bytes
 * everywhere. The order of the shapes is the order of painting.
 */
export function renderEmf({ width, height, shapes }: Scene): Uint8Array {
	const drawn = [
		writeRecord(records.backgroundMode, [1]),
		writeRecord(records.fillMode, [2]),
		...shapes.flatMap(writeShape),
		writeRecord(records.end, [0, 16, 20])
	];
	const bytes = headerBytes + drawn.reduce((sum, record) => sum + record.length, 0);
	const all = [writeHeader(width, height, bytes, drawn.length + 1), ...drawn];
	const file = new Uint8Array(bytes);
	let at = 0;
	for (const record of all) {
		file.set(record, at);
		at += record.length;
	}
	return file;
}

function writeShape(shape: Shape): readonly Uint8Array[] {
	return shape.kind === 'path' ? writePath(shape) : writeText(shape);
}

function writeHeader(width: number, height: number, bytes: number, count: number): Uint8Array {
	const bounds = [0, 0, toUnits(width), toUnits(height)];
	const frame = [0, 0, width, height].map((points) => Math.round(points * hundredthsPerPoint));
	const signature = 0x464d4520;
	const version = 0x10000;
	// The null object and the one place for pens, brushes and fonts.
	const objects = 2;
	return writeRecord(records.header, [
		...bounds,
		...frame,
		...[signature, version, bytes, count, objects],
		...[0, 0, 0],
		...[device.units, device.units, device.millimeters, device.millimeters],
		...[0, 0, 0],
		...[device.millimeters * 1000, device.millimeters * 1000]
	]);
}
