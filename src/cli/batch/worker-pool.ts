import type { Worker } from 'node:worker_threads';
import { WorkerError } from './worker-error.ts';

/**
 * Threads that each answer one job at a time, in the order asked. One that dies fails its job and is
 * replaced when there is more to do.
 */
export class WorkerPool<Job, Reply> {
	readonly #start: () => Worker;
	/** At rest; null stands for one not started yet. */
	readonly #resting: (Worker | null)[];
	readonly #waiting: ((worker: Worker | null) => void)[] = [];
	readonly #living = new Set<Worker>();
	#closed = false;

	constructor(start: () => Worker, size: number) {
		this.#start = start;
		this.#resting = Array.from({ length: size }, () => null);
	}

	/** What a thread answers. Rejects with WorkerError when it dies instead. */
	async run(job: Job): Promise<Reply> {
		const rested = await this.#take();
		let worker: Worker | null = null;
		try {
			worker = rested && isAlive(rested) ? rested : this.#create();
			const reply = await ask<Reply>(worker, job);
			this.#give(worker);
			return reply;
		} catch (error) {
			void worker?.terminate();
			this.#give(null);
			throw describeDeath(error);
		}
	}

	/** Ends the threads; what is under way or waits fails. */
	async close(): Promise<void> {
		this.#closed = true;
		await Promise.all([...this.#living].map((worker) => worker.terminate()));
	}

	/** A thread that dies at rest fails nobody: it is found dead, and replaced. */
	#create(): Worker {
		if (this.#closed) throw new WorkerError('ended', 'stopped');
		const worker = this.#start();
		this.#living.add(worker);
		worker.on('exit', () => this.#living.delete(worker));
		return worker.on('error', () => undefined);
	}

	#take(): Promise<Worker | null> {
		const worker = this.#resting.pop();
		if (worker !== undefined) return Promise.resolve(worker);
		return new Promise((resolve) => this.#waiting.push(resolve));
	}

	#give(worker: Worker | null): void {
		const next = this.#waiting.shift();
		if (next) next(worker);
		else this.#resting.push(worker);
	}
}

/** An ended thread has no number. */
function isAlive({ threadId }: Worker): boolean {
	return threadId !== -1;
}

function ask<Reply>(worker: Worker, job: unknown): Promise<Reply> {
	return new Promise<Reply>((resolve, reject) => {
		const exit = (code: number) => settle(() => reject(new Error(`ended with ${code}`)));
		const error = (reason: unknown) => settle(() => reject(describeDeath(reason)));
		const message = (reply: Reply) => settle(() => resolve(reply));
		const settle = (end: () => void) => {
			worker.off('exit', exit).off('error', error).off('messageerror', error);
			worker.off('message', message);
			end();
		};
		worker.on('exit', exit).on('error', error).on('messageerror', error);
		worker.on('message', message);
		worker.postMessage(job);
	});
}

function describeDeath(cause: unknown): WorkerError {
	if (cause instanceof WorkerError) return cause;
	const code = cause instanceof Error && 'code' in cause ? cause.code : '';
	if (code === 'ERR_WORKER_OUT_OF_MEMORY')
		return new WorkerError('out-of-memory', String(cause), { cause });
	return new WorkerError('ended', cause instanceof Error ? cause.message : String(cause), {
		cause
	});
}
