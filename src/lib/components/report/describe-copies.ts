import type { Messages } from '../../i18n/messages/it.ts';
import type { ReportFormWords } from '../../i18n/report-forms/it.ts';
import { hasChapters, type FileFormat } from '../../report/model/file-format.ts';

interface Copies {
	readonly title: string;
	/** For own use first, then for others. */
	readonly choices: readonly {
		readonly withData: boolean;
		readonly name: string;
		readonly hint: string;
	}[];
}

/** The two kinds of copy, as each form has them: only a PDF carries the data to open it again. */
export function describeCopies(
	format: FileFormat,
	words: Messages['report'],
	own: ReportFormWords
): Copies {
	if (format === 'pdf')
		return {
			title: words.data,
			choices: [
				{ withData: true, name: words.withData, hint: words.withDataHint },
				{ withData: false, name: words.withoutData, hint: words.withoutDataHint }
			]
		};
	const hint = hasChapters(format) ? own.sharedCopyHint : own.sharedTablesHint;
	return {
		title: own.copy,
		choices: [
			{ withData: true, name: own.workingCopy, hint: own.workingCopyHint },
			{ withData: false, name: own.sharedCopy, hint }
		]
	};
}
