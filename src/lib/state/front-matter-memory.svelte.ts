import { blankFrontMatter, type FrontMatter } from '../report/model/front-matter.ts';
import { loadFrontMatter, saveFrontMatter } from './remember-front-matter.ts';
import { TypingPause } from './typing-pause.ts';

/** What is added to the reports of an assessment, kept on this device from one report to the next. */
export class FrontMatterMemory {
	#failed = $state(false);
	#kept: FrontMatter = blankFrontMatter;
	#writing: Promise<void> = Promise.resolve();
	readonly #pause = new TypingPause();

	/** True when it could not be read or kept. */
	get failed(): boolean {
		return this.#failed;
	}

	/** What was added last time; nothing when it cannot be read. */
	async recall(assessment: string): Promise<FrontMatter> {
		this.#pause.flush();
		await this.#writing;
		this.#kept = blankFrontMatter;
		try {
			this.#kept = (await loadFrontMatter(assessment)) ?? blankFrontMatter;
		} catch {
			// The page says that it is not kept; the report can be made all the same.
			this.#failed = true;
		}
		return this.#kept;
	}

	/** Keeps it in a moment, when the person pauses. */
	remember(assessment: string, matter: FrontMatter): void {
		this.#pause.wait(assessment, () => {
			this.#writing = this.#writing.then(() => this.#write(assessment, matter));
		});
	}

	/** Keeps at once what is still held back. */
	close(): void {
		this.#pause.flush();
	}

	async #write(assessment: string, matter: FrontMatter): Promise<void> {
		try {
			await saveFrontMatter(assessment, matter, this.#kept);
			this.#kept = matter;
			this.#failed = false;
		} catch {
			// Said on the page: what was typed stays there, and the report can be made.
			this.#failed = true;
		}
	}
}
