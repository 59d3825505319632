import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { sampleAssessment } from '../../../tests/fixtures/sample-assessment.ts';
import type { Answer } from '../core/assessment/answer-schema.ts';
import type { Assessment, AssessmentHead } from '../core/assessment/assessment-schema.ts';
import { withAnswer } from '../core/assessment/with-answer.ts';
import { withOrganization } from '../core/assessment/with-organization.ts';
import type { AssessmentStore } from './assessment-store.ts';
import { ConflictError } from './conflict-error.ts';
import { openStore } from './open-store.ts';

const stores = [openStore({ name: 'interleaving' }), openStore({ name: 'interleaving' })] as const;
const respondent = 'respondent-one';
const now = '2026-11-22T10:00:00.000Z';
const meaning = 1;
let count = 0;

interface Step {
	readonly tab: 0 | 1;
	readonly action: 'answer' | 'clear' | 'rename' | 'reload';
	readonly question: string;
	readonly level: 0 | 1 | 2 | 3 | 4;
	/** Not waited for before the next step. */
	readonly isHasty: boolean;
}

const step: fc.Arbitrary<Step> = fc.record({
	tab: fc.constantFrom(0, 1),
	action: fc.constantFrom('answer', 'answer', 'answer', 'clear', 'rename', 'reload'),
	question: fc.constantFrom('first', 'second'),
	level: fc.constantFrom(0, 1, 2, 3, 4),
	isHasty: fc.boolean()
});

/** A change that was accepted: what its tab believed to be there, and what it wrote. */
interface Change {
	readonly place: string;
	readonly believed: string;
	readonly wrote: string;
}

/**
 * A page with its own view, which it learns only by loading and by its own saves. Like a page it saves one thing
 * after the other, while the other page saves at the same time.
 */
class Tab {
	readonly #store: AssessmentStore;
	readonly #changes: Change[];
	#view: Assessment;
	#line: Promise<void> = Promise.resolve();

	constructor(store: AssessmentStore, view: Assessment, changes: Change[]) {
		this.#store = store;
		this.#view = view;
		this.#changes = changes;
	}

	take(step: Step): Promise<void> {
		this.#line = this.#line.then(() => ignoreConflict(this.#take(step)));
		return this.#line;
	}

	async #take({ action, question, level }: Step): Promise<void> {
		const answer: Answer | null = action === 'answer' ? { kind: 'level', level, meaning } : null;
		if (action === 'reload')
			this.#view = (await this.#store.loadAssessment(this.#view.id)).assessment;
		else if (action === 'rename') await this.#rename(`name ${level}`);
		else await this.#answer(question, answer);
	}

	async #answer(question: string, answer: Answer | null): Promise<void> {
		const before = findRecord(this.#view, question);
		const after = withAnswer(this.#view, respondent, question, answer, now);
		const record = findRecord(after, question);
		if (!record || after === this.#view) return;
		const stored = await this.#store.saveAnswer(this.#view.id, record, before?.revision ?? 0);
		this.#changes.push({
			place: question,
			believed: JSON.stringify(before?.answer ?? null),
			wrote: JSON.stringify(stored.answer)
		});
		const answers = after.answers.map((entry) => (entry === record ? stored : entry));
		this.#view = { ...after, answers };
	}

	async #rename(name: string): Promise<void> {
		const base = toHead(this.#view);
		const organization = { ...base.organization, name };
		const after = withOrganization(this.#view, organization, now);
		const stored = await this.#store.saveHead(toHead(after), base);
		// A name that stays as it was believed to be is no change, and writes nothing.
		if (base.organization.name !== name)
			this.#changes.push({ place: 'name', believed: base.organization.name, wrote: name });
		this.#view = { ...stored, answers: this.#view.answers };
	}
}

function findRecord(assessment: Assessment, question: string) {
	return assessment.answers.find((record) => record.question === question);
}

function toHead(assessment: Assessment): AssessmentHead {
	const { answers, ...head } = assessment;
	expect(answers).toBeDefined();
	return head;
}

async function ignoreConflict(taking: Promise<void>): Promise<void> {
	try {
		await taking;
	} catch (error) {
		expect(error).toBeInstanceOf(ConflictError);
	}
}

afterAll(() => {
	for (const store of stores) store.close();
});

describe('two tabs with the same assessment', () => {
	it('never replace what they have not seen, in 1,000 interleavings', async () => {
		const run = fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
			const start = { ...sampleAssessment(`assessment-${++count}`), answers: [], consensus: [] };
			await stores[0].createAssessment(start);
			const changes: Change[] = [];
			const tabs = [
				new Tab(stores[0], start, changes),
				new Tab(stores[1], start, changes)
			] as const;
			const hasty: Promise<void>[] = [];
			for (const one of steps) {
				const taking = tabs[one.tab].take(one);
				hasty.push(taking);
				if (!one.isHasty) await taking;
			}
			await Promise.all(hasty);
			await checkChanges(start, changes);
		});
		await fc.assert(run, { numRuns: 1000 });
	});
});

/** Every accepted change built on the one accepted before it, and the last one is what is stored. */
async function checkChanges(start: Assessment, changes: readonly Change[]): Promise<void> {
	const there = new Map([
		['first', 'null'],
		['second', 'null'],
		['name', start.organization.name]
	]);
	for (const { place, believed, wrote } of changes) {
		// Writing what is there already replaces nothing.
		if (wrote === there.get(place)) continue;
		expect(believed).toBe(there.get(place));
		there.set(place, wrote);
	}
	const { assessment } = await stores[1].loadAssessment(start.id);
	expect(assessment.organization.name).toBe(there.get('name'));
	for (const question of ['first', 'second'])
		expect(JSON.stringify(findRecord(assessment, question)?.answer ?? null)).toBe(
			there.get(question)
		);
	const { heads } = await stores[0].listAssessments();
	expect(heads.find(({ head }) => head.id === start.id)?.answered).toBe(
		assessment.answers.filter(({ answer }) => answer.kind !== 'pending').length
	);
	await stores[0].deleteAssessment(start.id, now);
	await stores[0].emptyBin();
}
