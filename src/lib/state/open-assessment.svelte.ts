import { flushSync } from 'svelte';
import { latestModel, type QuestionnaireLoader } from '../catalog/catalog.ts';
import type { Answer } from '../core/assessment/answer-schema.ts';
import type {
	AnswerRecord,
	Assessment,
	AssessmentHead,
	Organization
} from '../core/assessment/assessment-schema.ts';
import type { QuestionSet } from '../core/assessment/question-sets.ts';
import { isCleared } from '../core/assessment/cleared-answer.ts';
import { countProgress } from '../core/assessment/completion.ts';
import { createAssessment } from '../core/assessment/create-assessment.ts';
import { withAnswer } from '../core/assessment/with-answer.ts';
import { withOrganization } from '../core/assessment/with-organization.ts';
import { withPlan, type Plan } from '../core/assessment/with-plan.ts';
import { withSet } from '../core/assessment/with-set.ts';
import { withRespondent } from '../core/assessment/with-respondent.ts';
import { selectAskedTraits } from '../core/definition/asked-questions.ts';
import type { AnsweringQuestionnaire } from '../core/definition/questionnaire.ts';
import type { Language, Audience } from '../core/definition/vocabulary.ts';
import { createRandomId } from '../storage/random-id.ts';
import { afterPaint } from './after-paint.ts';
import { parseFragment } from './answer-fragment.ts';
import { AssessmentWriter } from './assessment-writer.svelte.ts';
import { explainOpening, type OpenFailure, type OpeningProblem } from './explain-opening.ts';
import { saveCopy } from './save-copy.ts';
import { ProvisionalResult } from './provisional-result.svelte.ts';

/** A question and what was said before the last change; null: nothing. */
interface Change {
	readonly question: string;
	readonly answer: Answer | null;
}

export type OpenStatus = 'opening' | 'open' | OpeningProblem['status'];

/**
 * The assessment on screen: opened from an address, changed only through its methods, each change kept on
 * the device at once. A new one is created on the device with its first answer.
 */
export class OpenAssessment<Q extends AnsweringQuestionnaire = AnsweringQuestionnaire> {
	#status = $state<OpenStatus>('opening');
	#failure = $state<OpenFailure | null>(null);
	/** As shown: it follows the newest in a moment. */
	#assessment = $state.raw<Assessment | null>(null);
	/** With every change at once: what is written and what the next change starts from. */
	#newest: Assessment | null = null;
	#isShowing = false;
	#questionnaire = $state.raw<Q | null>(null);
	readonly #load: QuestionnaireLoader<Q>;
	#undoable = $state.raw<Change | null>(null);
	#lastChange: Change | null = null;
	readonly #writer = new AssessmentWriter({
		takeIn: (record) => this.#takeIn(record),
		takeInHead: (head) => this.#takeInHead(head)
	});
	#picture = $state.raw<ProvisionalResult | null>(null);

	readonly #traits = $derived(
		this.#questionnaire && this.#assessment
			? selectAskedTraits(
					this.#questionnaire,
					this.#assessment.set,
					this.#assessment.organization.facts
				)
			: []
	);
	readonly #answers = $derived(
		new Map(
			this.#assessment?.answers
				.filter((record) => record.respondent === this.#respondent && !isCleared(record.answer))
				.map((record) => [record.question, record.answer])
		)
	);
	readonly #progress = $derived(
		this.#assessment ? countProgress(this.#traits, this.#assessment) : null
	);

	/** `load` fetches as much of the questionnaire as the page needs. */
	constructor(load: QuestionnaireLoader<Q>) {
		this.#load = load;
	}

	get status(): OpenStatus {
		return this.#status;
	}
	/** Set with the status `failed`, when a reason is known. */
	get failure(): OpenFailure | null {
		return this.#failure;
	}
	get assessment(): Assessment | null {
		return this.#assessment;
	}
	get questionnaire(): Q | null {
		return this.#questionnaire;
	}
	/** The traits and questions asked of this organization, in model order. */
	get traits() {
		return this.#traits;
	}
	/** Question id → what the respondent said. */
	get answers(): ReadonlyMap<string, Answer> {
		return this.#answers;
	}
	get progress() {
		return this.#progress;
	}
	get writer(): AssessmentWriter {
		return this.#writer;
	}
	/** The change that `undo` would take back, if any. */
	get undoable() {
		return this.#undoable;
	}
	/** Provisional spread of the readiness; null before there are a few answers. */
	get provisional() {
		return this.#picture?.simulation ?? null;
	}
	get #respondent(): string {
		return this.#newest?.respondents[0]?.id ?? '';
	}

	/** Opens what an address fragment names, with the questionnaire in that language. */
	async open(hash: string, language: Language): Promise<void> {
		const fragment = parseFragment(hash);
		// Another question of what is open already: reading it again could only lose what is not written yet.
		const isOpen = this.#status === 'open' && fragment.kind === 'existing';
		if (isOpen && fragment.id === this.#assessment?.id) return;
		this.showNow();
		this.#status = 'opening';
		this.#failure = null;
		this.#lastChange = null;
		this.#undoable = null;
		try {
			await this.#writer.flush();
			if (fragment.kind === 'new') await this.#start(fragment.audience, fragment.set, language);
			else if (fragment.kind === 'existing') await this.#resume(fragment.id, language);
			this.#status = fragment.kind === 'none' ? 'not-found' : 'open';
			this.#show();
		} catch (error) {
			({ status: this.#status, failure: this.#failure } = explainOpening(error));
		}
	}

	/**
	 * Gives, changes or (null) takes away an answer. A choice goes to the device at once; the person's own press
	 * is painted first, and the rest of the page takes it up in a moment. What is typed is written now and then.
	 */
	answer(question: string, change: (before: Answer | null) => Answer | null, typing = false): void {
		if (!this.#newest) return;
		const record = findRecord(this.#newest, this.#respondent, question);
		const before = record && !isCleared(record.answer) ? record.answer : null;
		if (!typing) this.#lastChange = { question, answer: before };
		this.#update((assessment, now) =>
			withAnswer(assessment, this.#respondent, question, change(before), now)
		);
		const changed = findRecord(this.#newest, this.#respondent, question);
		if (changed) this.#writer.writeAnswer(this.#newest, changed, typing);
		if (typing) this.#show();
	}

	undo(): void {
		this.showNow();
		const before = this.#lastChange;
		if (!before) return;
		this.answer(before.question, () => before.answer);
		this.#lastChange = null;
	}

	/** Saves a copy to a file, also when the device's storage refuses. */
	async saveCopy(): Promise<void> {
		if (this.#newest) await saveCopy(this.#newest);
	}

	/** Declares, once, whether the respondent is responsible for the matters asked. */
	declareResponsible(responsible: boolean): void {
		this.#update((assessment, now) => {
			const [respondent] = assessment.respondents;
			return respondent
				? withRespondent(assessment, { ...respondent, responsible }, now)
				: assessment;
		});
		if (this.#newest) this.#writer.writeHead(this.#newest);
	}

	/** Changes what was said of the organization and of who answers; answers stay, asked or not. */
	changeDetails(
		organization: Organization,
		{ respondentName: name, responsible }: { respondentName: string; responsible: boolean }
	): void {
		this.#update((assessment, now) => {
			const [respondent] = assessment.respondents;
			const changed = withOrganization(assessment, organization, now);
			return respondent
				? withRespondent(changed, { ...respondent, name, responsible }, now)
				: changed;
		});
		this.#show();
		if (this.#newest) this.#writer.writeHead(this.#newest);
	}

	/** Changes the plan, shown and written at once; what is typed is written now and then. */
	changePlan(change: (plan: Plan) => Plan, typing = false): void {
		this.#update((assessment, now) => withPlan(assessment, change(assessment.plan), now));
		this.#show();
		if (this.#newest) this.#writer.writeHead(this.#newest, typing);
	}

	/**
	 * From the first reading to the full questionnaire: answers stay, more are asked. False when its questions
	 * cannot be fetched now; nothing has changed then.
	 */
	async extend(language: Language): Promise<boolean> {
		if (!this.#newest || this.#newest.set === 'full') return true;
		const { model, audience } = this.#newest;
		try {
			this.#questionnaire = await this.#load(model, audience, language, 'full');
		} catch {
			return false;
		}
		this.#update((assessment, now) => withSet(assessment, 'full', now));
		this.#show();
		this.#writer.writeHead(this.#newest);
		return true;
	}

	/** The person chose between two plans. */
	resolvePlan(keep: 'mine' | 'theirs'): void {
		const theirs = this.#writer.settlePlan();
		if (!theirs) return;
		this.changePlan((plan) => (keep === 'mine' ? plan : theirs));
	}

	/** The person chose between two versions of an answer. */
	resolveConflict(keep: 'mine' | 'theirs'): void {
		this.showNow();
		const conflict = this.#writer.settleConflict();
		if (!conflict) return;
		this.#takeIn(conflict.theirs);
		if (keep === 'mine') this.answer(conflict.mine.question, () => conflict.mine.answer);
	}

	/** Somebody looks at the provisional picture: from now on it is drawn. */
	showPicture(): void {
		this.#picture ??= new ProvisionalResult();
		this.#draw();
	}

	/** The page is being left or hidden: what is being typed is written now. */
	settle(): void {
		this.#show();
		void this.#writer.flush();
	}

	/** The page is looked at again, perhaps after hours: what was written elsewhere is taken in first. */
	wake(): void {
		// A failure here says nothing new: the next write or reading will say it.
		this.#writer.readAgain().catch(() => undefined);
		void this.#writer.retry();
	}

	close(): void {
		this.#isShowing = false;
		this.#writer.close();
		this.#picture?.close();
		this.#picture = null;
	}

	async #start(audience: Audience, set: QuestionSet, language: Language): Promise<void> {
		const id = createRandomId();
		this.#questionnaire = await this.#load(latestModel, audience, language, set);
		this.#newest = createAssessment({
			id,
			respondentId: createRandomId(),
			now: new Date().toISOString(),
			model: this.#questionnaire.model,
			audience,
			set,
			language
		});
		this.#writer.begin(this.#newest);
		// Storage opens behind the first question; an answer given sooner waits for it in line.
		void afterPaint().then(() => this.#writer.prepare(id));
	}

	async #resume(id: string, language: Language): Promise<void> {
		const assessment = await this.#writer.load(id);
		const { model, audience, set } = assessment;
		this.#questionnaire = await this.#load(model, audience, language, set);
		this.#newest = assessment;
		await this.#writer.catchUp();
	}

	/** The one place where the assessment changes. */
	#update(change: (assessment: Assessment, now: string) => Assessment): void {
		if (!this.#newest) return;
		this.#newest = change(this.#newest, new Date().toISOString());
		void this.#showSoon();
	}

	/** With a frame of its own, once the press is painted and, as a rule, written. */
	async #showSoon(): Promise<void> {
		if (this.#isShowing) return;
		this.#isShowing = true;
		await afterPaint();
		await Promise.race([this.#writer.settled(), pause(longestWaitMs)]);
		if (this.#isWaiting()) this.#show();
	}

	#isWaiting(): boolean {
		return this.#isShowing;
	}

	/** What was chosen is taken up by the page at once, where the next step depends on it. */
	showNow(): void {
		if (this.#isWaiting()) flushSync(() => this.#show());
	}

	/** Lets the page see the newest state; everything on it is worked out from there. */
	#show(): void {
		this.#isShowing = false;
		this.#assessment = this.#newest;
		this.#undoable = this.#lastChange;
		this.#draw();
	}

	/** Takes in an answer written elsewhere: another tab, or the stored side of a conflict. */
	#takeIn(record: AnswerRecord): void {
		const assessment = this.#newest;
		if (!assessment) return;
		const own = findRecord(assessment, record.respondent, record.question);
		const others = assessment.answers.filter((entry) => entry !== own);
		this.#newest = { ...assessment, answers: [...others, record] };
		void this.#showSoon();
	}

	/** Takes in what another tab changed about everything but the answers. */
	#takeInHead(head: AssessmentHead): void {
		const assessment = this.#newest;
		if (!assessment) return;
		this.#newest = { ...head, answers: assessment.answers };
		if (head.set !== assessment.set) void this.#loadMore(head);
		void this.#showSoon();
	}

	/** More is asked since another tab went on to the full questionnaire. */
	async #loadMore({ model, audience, set }: AssessmentHead): Promise<void> {
		const language = this.#questionnaire?.language;
		if (!language) return;
		try {
			this.#questionnaire = await this.#load(model, audience, language, set);
		} catch {
			// The page goes on with the questions it has; opened again, it says what it could not fetch.
		}
	}

	/** Draws the provisional picture anew, off the page's thread and never in the way of an answer. */
	#draw(): void {
		if (this.#questionnaire && this.#assessment)
			this.#picture?.draw(this.#questionnaire, this.#assessment);
	}
}

/** What a choice changes around it (progress, picture) may come this much later than the choice itself. */
const longestWaitMs = 150;

function pause(ms: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, ms));
}

function findRecord(
	assessment: Assessment,
	respondent: string,
	question: string
): AnswerRecord | undefined {
	return assessment.answers.find(
		(record) => record.respondent === respondent && record.question === question
	);
}
