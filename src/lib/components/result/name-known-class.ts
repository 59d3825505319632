import type { KnownClass } from '../../core/scoring/result.ts';
import type { ReportContext } from '../../report/model/report-context.ts';

/** The verdict a class would be announced as, in the words of the audience. */
export function nameKnownClass(known: KnownClass, { questionnaire }: ReportContext): string {
	const { verdicts } = questionnaire;
	switch (known) {
		case 'ready':
			return verdicts['can-start'].name;
		case 'adapt':
			return verdicts['with-adaptations'].name;
		case 'missing':
			return verdicts['foundations-to-strengthen'].name;
	}
}
