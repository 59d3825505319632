import { realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Assessment } from '../lib/core/assessment/assessment-schema.ts';
import { createFileName } from '../lib/files/file-name.ts';
import { actsEnding, type FileFormat } from '../lib/report/model/file-format.ts';
import type { ReportOptions } from './report-options.ts';

/** Where reports go: no two of one run at the same place, none over an assessment it is made from. */
export class ReportPlaces {
	readonly #options: ReportOptions;
	readonly #taken = new Set<string>();
	readonly #inputs: ReadonlySet<string>;

	constructor(options: ReportOptions, inputs: readonly string[]) {
		this.#options = options;
		this.#inputs = new Set(inputs.map(locate));
	}

	/** The place of an assessment's report in one form; null when it would replace one of the inputs. */
	choose({ organization, changedAt }: Assessment, format: FileFormat): string | null {
		const { intoFolder, out, date, acts } = this.#options;
		const ending = acts ? actsEnding : format;
		const name = (extension: string) =>
			createFileName(organization.name, date ?? changedAt, extension);
		let place = intoFolder ? join(out, name(ending)) : out;
		for (let count = 2; this.#taken.has(place); count++)
			place = join(out, name(`${count}.${ending}`));
		this.#taken.add(place);
		return this.#inputs.has(locate(place)) ? null : place;
	}
}

/** The file itself, whatever links lead to it; its absolute name when there is none yet. */
function locate(file: string): string {
	try {
		return realpathSync(file);
	} catch {
		return resolve(file);
	}
}
