import type { Assessment } from '../core/assessment/assessment-schema.ts';
import type { AssessmentResult } from '../core/scoring/result.ts';
import type { ScoringReply, ScoringRequest, ScoringSubject } from './scoring-worker.ts';
import workerUrl from './scoring-worker.ts?worker&url';
import { trustedScriptUrl } from './trusted-url.ts';

interface Waiting {
	readonly ticket: number;
	readonly resolve: (result: AssessmentResult | null) => void;
	readonly reject: (error: Error) => void;
}

/**
 * Scores one questionnaire's assessments in a worker, so that no simulation ever blocks the page; with the
 * whole questionnaire the result carries its analysis. The latest answers win: an earlier request still under way resolves to null.
 */
export class ScoringClient {
	readonly #worker: Worker;
	#ticket = 0;
	#waiting: Waiting | null = null;

	constructor(subject: ScoringSubject) {
		this.#worker = new Worker(trustedScriptUrl(workerUrl), { type: 'module' });
		this.#worker.addEventListener('message', (event: MessageEvent<ScoringReply>) =>
			this.#settle(event.data)
		);
		this.#worker.addEventListener('error', (event) => {
			this.#waiting?.reject(new Error(event.message || 'The scoring worker did not start.'));
			this.#waiting = null;
		});
		this.#send(subject);
	}

	/** Result of these answers with so many draws; null when newer answers overtook them. */
	score(assessment: Assessment, draws: number): Promise<AssessmentResult | null> {
		this.#waiting?.resolve(null);
		const ticket = ++this.#ticket;
		return new Promise((resolve, reject) => {
			this.#waiting = { ticket, resolve, reject };
			this.#send({ kind: 'score', ticket, assessment, draws });
		});
	}

	close(): void {
		this.#waiting?.resolve(null);
		this.#waiting = null;
		this.#worker.terminate();
	}

	#send(request: ScoringRequest): void {
		this.#worker.postMessage(request);
	}

	#settle(reply: ScoringReply): void {
		const waiting = this.#waiting;
		if (waiting?.ticket !== reply.ticket) return;
		this.#waiting = null;
		if (reply.kind === 'scored') waiting.resolve(reply.result);
		else waiting.reject(new Error(reply.message));
	}
}
