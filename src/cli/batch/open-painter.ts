import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { fail, type Result } from '../../lib/core/outcome.ts';
import type { ReportOptions } from '../report-options.ts';
import { paintReports } from './paint-reports.ts';
import type { PaintedReports, Painter, ReportJob } from './report-job.ts';
import { WorkerError } from './worker-error.ts';
import { WorkerPool } from './worker-pool.ts';

/** Below this many reports, starting threads costs more than they gain. */
const fewestReports = 8;
const mostWorkers = 8;
/** Jobs under way for each thread, so that none waits while an earlier file takes long. */
const aheadEach = 4;

/** What makes the reports of so many files: several threads when they gain time, this one otherwise. */
export function openPainter({ formats }: ReportOptions, files: number): Painter {
	const size = Math.min(mostWorkers, availableParallelism(), files);
	// Beside the bundled command line; run from source, there is none.
	const entry = new URL('./paint-worker.js', import.meta.url);
	if (size < 2 || files * formats.length < fewestReports || !existsSync(entry)) return paintHere;
	return paintInWorkers(() => new Worker(entry), size);
}

const paintHere: Painter = {
	ahead: 1,
	paint: paintReports,
	close: () => Promise.resolve()
};

/** Makes reports in so many threads; what kills one is said of its file, and the others go on. */
export function paintInWorkers(start: () => Worker, size: number): Painter {
	const pool = new WorkerPool<ReportJob, Result<PaintedReports>>(start, size);
	return {
		ahead: size * aheadEach,
		paint: (job) => pool.run(job).catch((error: unknown) => refuse(job, error)),
		close: () => pool.close()
	};
}

function refuse({ file }: ReportJob, error: unknown): Result<PaintedReports> {
	return fail([{ code: 'not-written', file, path: '', message: describeWorkerError(error) }]);
}

function describeWorkerError(error: unknown): string {
	if (error instanceof WorkerError && error.code === 'out-of-memory')
		return 'there was not enough memory for its report: close other programs and make it again';
	const reason = error instanceof Error ? error.message : String(error);
	return `its report was broken off (${reason}): make it again`;
}
