import type { Answer } from '../../core/assessment/answer-schema.ts';
import type { ReportContext } from './report-context.ts';
import { asOurs, asTyped, type Words } from './typed-words.ts';

/** What one respondent said, with the name to print beside it when there are several. */
export interface Voice {
	readonly name: string | null;
	readonly answer: Answer;
}

/** All that was said of a question, in the order of the respondents. */
export function listVoices(question: string, { assessment }: ReportContext): readonly Voice[] {
	const several = assessment.respondents.length > 1;
	return assessment.respondents.flatMap(({ id, name }) =>
		assessment.answers
			.filter((record) => record.respondent === id && record.question === question)
			.map(({ answer }) => ({ name: several ? name : null, answer }))
	);
}

/** A respondent as typed, or the word for one without a name. */
export function nameVoice(name: string, { texts }: Pick<ReportContext, 'texts'>): Words {
	return name ? asTyped(name) : asOurs(texts.summary.unnamedRespondent);
}
