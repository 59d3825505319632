import type { BlankInput } from '../report/blank/blank-input.ts';
import { fontFiles } from '../report/pdf/font-files.ts';
import { ReportError } from '../report/pdf/report-error.ts';
import type { MadeReport, ReportPreview, ReportRequest, ScoredInput } from './make-report.ts';
import type { ReportOrder, ReportReply } from './report-worker.ts';
import workerUrl from './report-worker.ts?worker&url';
import { trustedScriptUrl } from './trusted-url.ts';

type Done = Extract<ReportReply, { readonly kind: 'made' | 'previewed' }>;

interface Waiting {
	readonly resolve: (done: Done | null) => void;
	readonly reject: (error: ReportError) => void;
	readonly onprogress: (share: number) => void;
}

/** Makes reports in a worker of their own, one at a time; the page never waits. */
export class ReportClient {
	#worker: Worker | null = null;
	#waiting: Waiting | null = null;

	/** Starts the worker and has it load and score what the first report needs. */
	prepare(input: ScoredInput | null): void {
		this.#send({ kind: 'prepare', fontFiles, input });
	}

	/** The report; null when it was cancelled. Rejects with ReportError. */
	async make(
		request: ReportRequest,
		onprogress: (share: number) => void = () => undefined
	): Promise<MadeReport | null> {
		const done = await this.#order({ kind: 'make', request, fontFiles }, onprogress);
		return done?.kind === 'made' ? done.report : null;
	}

	/** The blank questionnaire to print; null when it was cancelled. Rejects with ReportError. */
	async makeBlank(input: BlankInput): Promise<MadeReport | null> {
		const done = await this.#order({ kind: 'blank', input, fontFiles });
		return done?.kind === 'made' ? done.report : null;
	}

	/** The same to read on screen; null when it was cancelled. Rejects with ReportError. */
	async preview(request: ReportRequest): Promise<ReportPreview | null> {
		const done = await this.#order({ kind: 'preview', request, fontFiles });
		return done?.kind === 'previewed' ? done.preview : null;
	}

	#order(
		order: ReportOrder,
		onprogress: Waiting['onprogress'] = () => undefined
	): Promise<Done | null> {
		if (this.#waiting) this.cancel();
		return new Promise((resolve, reject) => {
			this.#waiting = { resolve, reject, onprogress };
			this.#send(order);
		});
	}

	/** Stops at once, by ending the worker; the next one starts when it is needed. */
	cancel(): void {
		this.#end();
		this.#settle((waiting) => waiting.resolve(null));
	}

	#send(order: ReportOrder): void {
		this.#worker ??= this.#start();
		this.#worker.postMessage(order);
	}

	#start(): Worker {
		const worker = new Worker(trustedScriptUrl(workerUrl), { type: 'module' });
		worker.addEventListener('message', (event: MessageEvent<ReportReply>) =>
			this.#receive(event.data)
		);
		worker.addEventListener('error', (event) => {
			this.#end();
			const message = event.message || 'The report worker did not start.';
			this.#settle((waiting) => waiting.reject(new ReportError('not-rendered', message)));
		});
		return worker;
	}

	#receive(reply: ReportReply): void {
		switch (reply.kind) {
			case 'progress':
				this.#waiting?.onprogress(reply.share);
				return;
			case 'made':
			case 'previewed':
				this.#settle((waiting) => waiting.resolve(reply));
				return;
			case 'failed':
				this.#settle((waiting) => waiting.reject(new ReportError(reply.code, reply.message)));
		}
	}

	#settle(end: (waiting: Waiting) => void): void {
		const waiting = this.#waiting;
		this.#waiting = null;
		if (waiting) end(waiting);
	}

	#end(): void {
		this.#worker?.terminate();
		this.#worker = null;
	}
}
