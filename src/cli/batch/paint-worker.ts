import { parentPort } from 'node:worker_threads';
import { paintReports } from './paint-reports.ts';
import type { ReportJob } from './report-job.ts';

parentPort?.on('message', (job: ReportJob) => void answer(job));

/** What it throws ends the thread, and the command line says of which file. */
async function answer(job: ReportJob): Promise<void> {
	parentPort?.postMessage(await paintReports(job));
}
