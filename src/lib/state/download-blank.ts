import { latestModel } from '../catalog/catalog.ts';
import { loadQuestionnaire } from '../catalog/load-questionnaire.ts';
import type { QuestionSet } from '../core/assessment/question-sets.ts';
import type { Audience, Language } from '../core/definition/vocabulary.ts';
import { saveFile } from '../files/save-file.ts';
import { nameBlankFile } from '../report/blank/name-blank-file.ts';
import { ReportClient } from '../workers/report-client.ts';

/** Makes the questionnaire to print and fill in by hand, off the page's thread, and offers it as a download; its file name. */
export async function downloadBlank(
	audience: Audience,
	set: QuestionSet,
	language: Language
): Promise<string> {
	const client = new ReportClient();
	try {
		const questionnaire = await loadQuestionnaire(latestModel, audience, language);
		const made = await client.makeBlank({ questionnaire, set });
		// Null only when it was canceled, which nothing here does.
		if (!made) throw new Error('The questionnaire was not made.');
		const fileName = nameBlankFile({ questionnaire, set });
		saveFile(new Uint8Array(made.bytes), fileName, 'application/pdf');
		return fileName;
	} finally {
		client.cancel();
	}
}
