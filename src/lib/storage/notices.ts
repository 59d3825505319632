import * as z from 'zod/mini';
import { answerRecordSchema } from '../core/assessment/assessment-schema.ts';

const noticeSchema = z.discriminatedUnion('kind', [
	/** An answer was saved; `record` is what is stored now. */
	z.strictObject({
		kind: z.literal('answer'),
		assessment: z.string(),
		record: answerRecordSchema
	}),
	/** The organisation, respondents or another part of the head changed. */
	z.strictObject({ kind: z.literal('head'), assessment: z.string() }),
	/** Created, replaced, deleted or restored; null when the bin was emptied. */
	z.strictObject({ kind: z.literal('list'), assessment: z.nullable(z.string()) })
]);
/** What another tab has changed. */
export type Notice = z.infer<typeof noticeSchema>;

/** Tells the other tabs of this browser what was written. Does nothing where BroadcastChannel is missing. */
export class Notices {
	#channel: BroadcastChannel | null;
	readonly #listeners = new Set<(notice: Notice) => void>();

	constructor(name: string) {
		this.#channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(name);
		this.#channel?.addEventListener('message', (event: MessageEvent<unknown>) => {
			const { data } = z.safeParse(noticeSchema, event.data);
			if (data) for (const listener of this.#listeners) listener(data);
		});
	}

	post(notice: Notice): void {
		this.#channel?.postMessage(notice);
	}

	/** Calls `listener` for every change made in another tab, until the function given back is called. */
	subscribe(listener: (notice: Notice) => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	close(): void {
		this.#channel?.close();
		// What is still being saved posts its notice to nobody: a closed channel would throw.
		this.#channel = null;
	}
}
