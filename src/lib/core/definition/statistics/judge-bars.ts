import { verdicts, type Verdict } from '../vocabulary.ts';
import type { AudienceStatistics, ModelStatistics } from './model-statistics.ts';

/** One bar of quality, what was found, and whether it is met. */
export interface Bar {
	readonly name: string;
	readonly found: string;
	readonly met: boolean;
}

const mostWords = 20;
const mostMinutes = 20;

/** The verdicts answers can lead to; the one left out stands for having nothing to assess. */
const expectedVerdicts: readonly Verdict[] = verdicts.filter(
	(verdict) => verdict !== 'nothing-assessed'
);

/** What a questionnaire must reach before it is released. */
export function judgeBars(statistics: ModelStatistics): readonly Bar[] {
	const { missingTranslations, claims, reading, audiences } = statistics;
	const perLanguage = audiences.flatMap((audience) => audience.languages);
	const longest = Math.max(0, ...reading.map(({ meanWords }) => meanWords));
	const times = perLanguage.flatMap(({ quickTimes }) => quickTimes.map(({ minutes }) => minutes));
	const slowest = Math.max(0, ...times);
	return [
		judgeNone('missing translations', missingTranslations),
		judgeNone('unsourced claims about Milan', claims.unsourced),
		judgeMost('words a sentence, on average', longest, mostWords),
		judgeNone(
			'unreachable questions',
			audiences.flatMap(({ unreachable }) => unreachable)
		),
		...audiences.map(judgeReach),
		judgeNone(
			'questions without five distinct levels',
			perLanguage.flatMap(({ flatAnchors }) => flatAnchors)
		),
		judgeNone(
			'questions with "e/o" or "and/or"',
			perLanguage.flatMap(({ either }) => either)
		),
		judgeMost('minutes for the longest quick set', slowest, mostMinutes),
		judgeProfiles(audiences)
	];
}

function judgeNone(name: string, found: readonly unknown[]): Bar {
	return { name, found: `${found.length} of at most 0`, met: found.length === 0 };
}

function judgeMost(name: string, value: number, most: number): Bar {
	return { name, found: `${value.toFixed(2)} of at most ${most}`, met: value <= most };
}

function judgeReach({ audience, reachedVerdicts }: AudienceStatistics): Bar {
	const reached = expectedVerdicts.filter((verdict) => reachedVerdicts.includes(verdict));
	const { length } = expectedVerdicts;
	return {
		name: `verdicts reachable for ${audience}`,
		found: `${reached.length} of ${length}`,
		met: reached.length === length
	};
}

function judgeProfiles(audiences: readonly AudienceStatistics[]): Bar {
	const profiles = audiences.flatMap(({ named }) => named);
	const holding = profiles.filter(({ holds }) => holds).length;
	return {
		name: 'named profiles with the verdict expected',
		found: `${holding} of ${profiles.length}`,
		met: holding === profiles.length
	};
}
