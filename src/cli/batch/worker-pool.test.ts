import { Worker } from 'node:worker_threads';
import { afterEach, describe, expect, it } from 'vitest';
import { WorkerPool } from './worker-pool.ts';

type Job =
	| { readonly kind: 'double'; readonly number: number }
	| { readonly kind: 'meet' | 'thread' | 'throw' | 'exit' | 'fill' };

/** Answers as it is asked to; two that meet answer only when both are there. */
const source = `
	const { parentPort, threadId, BroadcastChannel } = require('node:worker_threads');
	const room = new BroadcastChannel('worker-pool-test');
	room.unref();
	parentPort.on('message', (job) => {
		switch (job.kind) {
			case 'double': return parentPort.postMessage(job.number * 2);
			case 'thread': return parentPort.postMessage(threadId);
			case 'meet':
				room.onmessage = ({ data }) => {
					room.onmessage = null;
					if (data === 'hello') room.postMessage('hello back');
					parentPort.postMessage(threadId);
				};
				return room.postMessage('hello');
			case 'throw': throw new Error('of its own making');
			case 'exit': return process.exit(7);
			case 'fill': { const all = []; for (;;) all.push(new Array(1000).fill({})); }
		}
	});`;

const started: Worker[] = [];

function start(): Worker {
	const worker = new Worker(source, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 24 } });
	started.push(worker);
	return worker;
}

function createPool(size: number): WorkerPool<Job, number> {
	return new WorkerPool(start, size);
}

afterEach(async () => {
	await Promise.all(started.splice(0).map((worker) => worker.terminate()));
});

describe('a pool of threads', () => {
	it('gives each job its own answer, with no more threads than asked for', async () => {
		const pool = createPool(2);
		const numbers = Array.from({ length: 40 }, (_, index) => index);
		const doubled = await Promise.all(
			numbers.map((number) => pool.run({ kind: 'double', number }))
		);
		expect(doubled).toEqual(numbers.map((number) => number * 2));
		expect(started).toHaveLength(2);
	});

	it('works on two jobs at the same time', async () => {
		const pool = createPool(2);
		const [first, second] = await Promise.all([
			pool.run({ kind: 'meet' }),
			pool.run({ kind: 'meet' })
		]);
		expect(first).not.toBe(second);
	});

	it('starts no thread before there is work, and no second one for jobs that follow each other', async () => {
		const pool = createPool(2);
		expect(started).toHaveLength(0);
		const first = await pool.run({ kind: 'thread' });
		expect(await pool.run({ kind: 'thread' })).toBe(first);
		expect(started).toHaveLength(1);
	});

	it.each([
		['throw', { code: 'ended', message: 'of its own making' }],
		['exit', { code: 'ended', message: 'ended with 7' }],
		['fill', { code: 'out-of-memory' }]
	] as const)('fails the job whose thread dies, and no other: %s', async (kind, death) => {
		const pool = createPool(2);
		const outcomes = await Promise.allSettled([
			pool.run({ kind: 'double', number: 1 }),
			pool.run({ kind }),
			...[2, 3, 4, 5].map((number) => pool.run({ kind: 'double', number }))
		]);
		expect(outcomes.map(({ status }) => status)).toEqual([
			'fulfilled',
			'rejected',
			'fulfilled',
			'fulfilled',
			'fulfilled',
			'fulfilled'
		]);
		expect(outcomes[1]).toMatchObject({ reason: { name: 'WorkerError', ...death } });
	});

	it('goes on when every thread has died', async () => {
		const pool = createPool(2);
		const deaths = [1, 2, 3, 4].map(() => pool.run({ kind: 'throw' }));
		const outcomes = await Promise.allSettled(deaths);
		expect(outcomes.every(({ status }) => status === 'rejected')).toBe(true);
		expect(await pool.run({ kind: 'double', number: 21 })).toBe(42);
	});

	it('replaces a thread that died at rest, at the cost of no job', async () => {
		const pool = createPool(1);
		await pool.run({ kind: 'thread' });
		const gone = new Promise((resolve) => started[0]!.once('exit', resolve));
		started[0]!.postMessage({ kind: 'throw' });
		await gone;
		expect(await pool.run({ kind: 'double', number: 4 })).toBe(8);
		expect(started).toHaveLength(2);
	});

	it('fails a job that cannot be handed over', async () => {
		const pool = new WorkerPool<unknown, number>(start, 1);
		await expect(pool.run(() => 'a function')).rejects.toMatchObject({ code: 'ended' });
		expect(await pool.run({ kind: 'double', number: 1 })).toBe(2);
	});

	it('fails a job whose thread cannot start', async () => {
		const nowhere = new URL('./not-there.js', import.meta.url);
		const pool = new WorkerPool<Job, number>(() => new Worker(nowhere), 2);
		await expect(pool.run({ kind: 'thread' })).rejects.toMatchObject({ code: 'ended' });
	});

	it('ends its threads when it closes', async () => {
		const pool = createPool(2);
		await Promise.all([pool.run({ kind: 'meet' }), pool.run({ kind: 'meet' })]);
		await pool.close();
		expect(started.map(({ threadId }) => threadId)).toEqual([-1, -1]);
	});

	it('starts no other thread for what is under way or waits when it closes', async () => {
		const pool = createPool(1);
		const jobs = [pool.run({ kind: 'meet' }), pool.run({ kind: 'thread' })];
		const outcomes = Promise.allSettled(jobs);
		await new Promise((resolve) => setImmediate(resolve));
		await pool.close();
		expect((await outcomes).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
		expect(started).toHaveLength(1);
	});
});
