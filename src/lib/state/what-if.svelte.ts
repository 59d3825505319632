import type { Assessment } from '../core/assessment/assessment-schema.ts';
import { supposeLevels } from '../core/assessment/suppose-levels.ts';
import type { Questionnaire } from '../core/definition/questionnaire.ts';
import type { Level } from '../core/definition/vocabulary.ts';
import { scoringConstants } from '../core/scoring/constants.ts';
import type { AssessmentResult } from '../core/scoring/result.ts';
import { ScoringClient } from '../workers/scoring-client.ts';

type Levels = ReadonlyMap<string, Level>;

/** Levels a person supposes, to watch what would follow; the answers themselves are never touched. */
export class WhatIf {
	readonly #questionnaire: Questionnaire;
	readonly #assessment: Assessment;
	#levels = $state.raw<Levels>(new Map());
	#result = $state.raw<AssessmentResult | null>(null);
	#computing = $state(false);
	#failed = $state(false);
	#client: ScoringClient | null = null;

	constructor(questionnaire: Questionnaire, assessment: Assessment) {
		this.#questionnaire = questionnaire;
		this.#assessment = assessment;
	}

	/** Question → level supposed; empty at first. */
	get levels(): Levels {
		return this.#levels;
	}
	/** What would follow; null while nothing is supposed or it was never computed. */
	get result(): AssessmentResult | null {
		return this.#result;
	}
	get computing(): boolean {
		return this.#computing;
	}
	get failed(): boolean {
		return this.#failed;
	}

	/** Null takes the supposition back. */
	suppose(question: string, level: Level | null): void {
		const levels = new Map(this.#levels);
		if (level === null) levels.delete(question);
		else levels.set(question, level);
		this.supposeAll(levels);
	}

	/** All at once, in the place of whatever was supposed before. */
	supposeAll(levels: Levels): void {
		this.#levels = levels;
		void this.#compute();
	}

	close(): void {
		this.#client?.close();
		this.#client = null;
	}

	async #compute(): Promise<void> {
		this.#failed = false;
		if (this.#levels.size === 0) {
			this.#result = null;
			this.#computing = false;
			return;
		}
		const levels = this.#levels;
		this.#computing = true;
		try {
			this.#client ??= new ScoringClient({
				kind: 'whole',
				questionnaire: this.#questionnaire
			});
			const supposed = supposeLevels(this.#assessment, levels);
			const result = await this.#client.score(supposed, scoringConstants.draws);
			if (result && levels === this.#levels) this.#result = result;
		} catch {
			// Whatever the reason, the section says that it could not be worked out and offers to try again.
			this.#failed = true;
			this.close();
		} finally {
			if (levels === this.#levels) this.#computing = false;
		}
	}
}
