import { scoringConstants } from '../../core/scoring/constants.ts';
import type { Scenario } from '../../core/scoring/analysis.ts';
import { reaches } from '../../core/scoring/known-class.ts';
import type { KnownClass } from '../../core/scoring/result.ts';
import type { ReportContext } from './report-context.ts';
import { lowerFirst } from './sentence-case.ts';

/** The verdict a class would be announced as, in the words of the audience; `blocked` by a condition. */
export function nameKnownClass(
	known: KnownClass,
	{ questionnaire }: ReportContext,
	blocked = false
): string {
	const { verdicts } = questionnaire;
	switch (known) {
		case 'ready':
			return verdicts['can-start'].name;
		case 'adapt':
			return verdicts['with-adaptations'].name;
		case 'missing':
			return verdicts[blocked ? 'prerequisites-missing' : 'foundations-to-strengthen'].name;
	}
}

/** The same for a scenario: where the score alone would do, a condition is what blocks. */
export function nameScenarioClass(
	{ known, readiness, weakestCore }: Pick<Scenario, 'known' | 'readiness' | 'weakestCore'>,
	context: ReportContext
): string {
	if (known === null) return '–';
	const { adapt } = scoringConstants;
	const suffices =
		reaches(readiness.value ?? 0, adapt.readiness) &&
		reaches(weakestCore.value ?? 0, adapt.weakest);
	return nameKnownClass(known, context, suffices || isBlocked(context));
}

/** The same in the simulations, where a condition not yet settled may fail as well as the score. */
export function nameDrawnClass(known: KnownClass, context: ReportContext): string {
	const blocked = isBlocked(context);
	const name = nameKnownClass(known, context, blocked);
	const mayBlock = context.result.conditions.some(
		({ essential, state, settled }) =>
			essential.kind === 'blocking' && state !== 'not-applicable' && !settled
	);
	if (known !== 'missing' || blocked || !mayBlock) return name;
	return context.texts.surety.eitherClass(nameKnownClass(known, context, true), lowerFirst(name));
}

/** Whether an indispensable condition fails as the answers stand. */
export function isBlocked({ result }: Pick<ReportContext, 'result'>): boolean {
	return result.conditions.some(
		({ essential, state }) => essential.kind === 'blocking' && state === 'not-met'
	);
}
