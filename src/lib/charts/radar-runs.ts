/** Neighboring axes that all have a value, in order. */
export interface RadarRun {
	/** True when every axis has a value and the line comes round. */
	readonly closed: boolean;
	readonly stops: readonly { readonly axis: number; readonly value: number }[];
}

/**
 * Where a radar's line may be drawn: one closed run when no value is missing, otherwise a run between each
 * two gaps, also across the first axis.
 */
export function findRadarRuns(values: readonly (number | null)[]): readonly RadarRun[] {
	const gap = values.indexOf(null);
	if (gap === -1) return [{ closed: true, stops: values.flatMap(toStop) }];
	const runs: RadarRun[] = [];
	let stops: RadarRun['stops'] = [];
	for (let step = 1; step <= values.length; step += 1) {
		const axis = (gap + step) % values.length;
		const stop = toStop(values[axis] ?? null, axis);
		if (stop.length > 0) stops = [...stops, ...stop];
		else if (stops.length > 0) {
			runs.push({ closed: false, stops });
			stops = [];
		}
	}
	return runs;
}

function toStop(value: number | null, axis: number): RadarRun['stops'] {
	return value === null ? [] : [{ axis, value }];
}
