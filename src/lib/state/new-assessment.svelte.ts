import { latestModel } from '../catalog/catalog.ts';
import { loadQuestionnaire } from '../catalog/load-questionnaire.ts';
import type { Assessment } from '../core/assessment/assessment-schema.ts';
import type { QuestionSet } from '../core/assessment/question-sets.ts';
import { createAssessment } from '../core/assessment/create-assessment.ts';
import { selectAskedTraits } from '../core/definition/asked-questions.ts';
import type { Questionnaire } from '../core/definition/questionnaire.ts';
import type { Language, Audience } from '../core/definition/vocabulary.ts';
import { createRandomId } from '../storage/random-id.ts';
import type { StorageErrorCode } from '../storage/storage-error.ts';
import { toStorageError } from '../storage/to-storage-error.ts';
import { describeOrganization, type TypedOrganization } from './describe-organization.ts';
import { ownStore } from './stores.ts';

/** What the form asks besides the facts; empty texts are left out. */
export interface NewAssessmentDetails extends TypedOrganization {
	readonly respondentName: string;
	readonly responsible: boolean;
}

export type NewAssessmentStatus = 'choosing' | 'loading' | 'ready' | 'unreachable' | 'creating';

/** Minutes one question takes, reading included; in the full set each asks how it is known, too. */
const minutesPerQuestion = { quick: 1.2, full: 1.6 } as const;

/** How many questions a set has, and how long they take, to five minutes. */
export interface SetSize {
	readonly questions: number;
	readonly minutes: number;
}

/** An assessment about to begin: for whom, with which facts, hence how many questions. */
export class NewAssessment {
	#status = $state<NewAssessmentStatus>('choosing');
	#audience = $state<Audience | null>(null);
	#questionnaire = $state.raw<Questionnaire | null>(null);
	#facts = $state.raw<Readonly<Record<string, string>>>({});
	#failure = $state<StorageErrorCode | null>(null);
	#set = $state<QuestionSet>('quick');
	readonly #language: Language;
	readonly #sizes = $derived(
		this.#questionnaire && {
			quick: measureSet(this.#questionnaire, 'quick', this.#facts),
			full: measureSet(this.#questionnaire, 'full', this.#facts)
		}
	);

	constructor(language: Language) {
		this.#language = language;
	}

	get status(): NewAssessmentStatus {
		return this.#status;
	}
	get audience(): Audience | null {
		return this.#audience;
	}
	/** What is to be known about the organization; empty until the questionnaire is there. */
	get factsAsked(): Questionnaire['facts'] {
		return this.#questionnaire?.facts ?? [];
	}
	/** Why it could not be created, if that happened. */
	get failure(): StorageErrorCode | null {
		return this.#failure;
	}
	get set(): QuestionSet {
		return this.#set;
	}
	/** Of both sets, for the facts given so far; null until the audience is chosen. */
	get sizes(): Readonly<Record<QuestionSet, SetSize>> | null {
		return this.#sizes;
	}
	/** True when every fact is given, so that the number of questions no longer changes. */
	get settled(): boolean {
		return this.factsAsked.every(({ id }) => this.#facts[id]);
	}

	/** Chooses who it is for and fetches that questionnaire; again after a failure. */
	async choose(audience: Audience): Promise<void> {
		this.#audience = audience;
		this.#questionnaire = null;
		this.#facts = {};
		this.#status = 'loading';
		try {
			const questionnaire = await loadQuestionnaire(latestModel, audience, this.#language);
			if (this.#audience !== audience) return;
			this.#questionnaire = questionnaire;
			this.#status = 'ready';
		} catch {
			// Not fetched yet and no connection: said on the page, which offers to try again.
			if (this.#audience === audience) this.#status = 'unreachable';
		}
	}

	chooseSet(set: QuestionSet): void {
		this.#set = set;
	}

	giveFact(fact: string, option: string): void {
		this.#facts = { ...this.#facts, [fact]: option };
	}

	/** Writes it to the device; its id, or null when that failed. */
	async create(details: NewAssessmentDetails): Promise<string | null> {
		if (!this.#questionnaire || this.#status === 'creating') return null;
		this.#status = 'creating';
		this.#failure = null;
		try {
			const assessment = this.#build(this.#questionnaire, details);
			await (await ownStore()).createAssessment(assessment);
			return assessment.id;
		} catch (error) {
			this.#failure = toStorageError(error).code;
			this.#status = 'ready';
			return null;
		}
	}

	#build(questionnaire: Questionnaire, details: NewAssessmentDetails): Assessment {
		const assessment = createAssessment({
			id: createRandomId(),
			respondentId: createRandomId(),
			now: new Date().toISOString(),
			model: questionnaire.model,
			audience: questionnaire.audience,
			set: this.#set,
			language: this.#language,
			organization: describeOrganization(details, this.#facts),
			respondentName: details.respondentName
		});
		const { responsible } = details;
		const respondents = assessment.respondents.map((entry) => ({ ...entry, responsible }));
		return { ...assessment, respondents };
	}
}

function measureSet(
	questionnaire: Questionnaire,
	set: QuestionSet,
	facts: Readonly<Record<string, string>>
): SetSize {
	const questions = selectAskedTraits(questionnaire, set, facts).flatMap(
		(trait) => trait.questions
	);
	const minutes = (questions.length * minutesPerQuestion[set]) / 5;
	return { questions: questions.length, minutes: Math.max(5, Math.round(minutes) * 5) };
}
