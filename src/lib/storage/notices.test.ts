import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { sampleAssessment, sampleRecord } from '../../../tests/fixtures/sample-assessment.ts';
import type { Notice } from './notices.ts';
import { openStore } from './open-store.ts';

const id = 'assessment-one';

describe('notices between tabs', () => {
	it('tell the other tab of every change and not the one that made it', async () => {
		const [mine, theirs] = [openStore({ name: 'notices-1' }), openStore({ name: 'notices-1' })];
		const heard: Notice[] = [];
		const own = vi.fn();
		mine.subscribe(own);
		theirs.subscribe((notice) => heard.push(notice));
		const record = sampleRecord('desk-network', { kind: 'unknown', meaning: 2 });
		await mine.createAssessment(sampleAssessment());
		await mine.saveAnswer(id, record, 1);
		await mine.deleteAssessment(id, '2026-05-01T00:00:00Z');
		await vi.waitFor(() =>
			expect(heard).toEqual([
				{ kind: 'list', assessment: id },
				{ kind: 'answer', assessment: id, record: { ...record, revision: 2 } },
				{ kind: 'list', assessment: id }
			])
		);
		expect(own).not.toHaveBeenCalled();
		mine.close();
		theirs.close();
	});

	it('stop when asked to, and ignore what no notice looks like', async () => {
		const [mine, theirs] = [openStore({ name: 'notices-2' }), openStore({ name: 'notices-2' })];
		const [stopped, heard] = [vi.fn(), vi.fn()];
		theirs.subscribe(stopped)();
		theirs.subscribe(heard);
		const channel = new BroadcastChannel('notices-2');
		channel.postMessage({ kind: 'head', assessment: 1, more: true });
		channel.close();
		await mine.createAssessment(sampleAssessment());
		await vi.waitFor(() => expect(heard).toHaveBeenCalledOnce());
		expect(stopped).not.toHaveBeenCalled();
		mine.close();
		theirs.close();
	});

	it('do not disturb an answer that is saved while the page lets go', async () => {
		const store = openStore({ name: 'notices-3' });
		await store.createAssessment(sampleAssessment());
		const saving = store.saveAnswer(
			id,
			sampleRecord('desk-network', { kind: 'unknown', meaning: 2 }),
			1
		);
		setTimeout(() => store.close());
		expect(await saving).toMatchObject({ revision: 2 });
	});
});
