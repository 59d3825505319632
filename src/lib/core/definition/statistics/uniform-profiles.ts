import { evidenceGrades, type EvidenceGrade } from '../../assessment/evidence-grades.ts';
import type { QuestionSet } from '../../assessment/question-sets.ts';
import type { Questionnaire } from '../questionnaire.ts';
import type { Level, Verdict } from '../vocabulary.ts';
import { judgeProfile } from './judge-profile.ts';
import { answerAll } from './profile.ts';
import { groupBands } from './size-bands.ts';

export const levels = [0, 1, 2, 3, 4] as const satisfies readonly Level[];

/** The verdict of the same answer to every question, by level and grade. */
export type VerdictTable = Readonly<Record<Level, Readonly<Record<EvidenceGrade, Verdict>>>>;

export interface UniformProfiles {
	readonly set: QuestionSet;
	/** The bands the table holds for. */
	readonly bands: readonly string[];
	readonly table: VerdictTable;
}

/** The tables of one set; bands with the same table stand together. */
export function judgeUniformProfiles(
	questionnaire: Questionnaire,
	set: QuestionSet
): readonly UniformProfiles[] {
	const tables = new Map<string, UniformProfiles>();
	for (const group of groupBands(questionnaire, set)) {
		const table = mapKeys(levels, (level) =>
			mapKeys(evidenceGrades, (grade) =>
				judgeProfile(questionnaire, set, group, answerAll(level, grade))
			)
		);
		const key = JSON.stringify(table);
		const bands = [...(tables.get(key)?.bands ?? []), ...group.names];
		tables.set(key, { set, bands, table });
	}
	return [...tables.values()];
}

function mapKeys<K extends string | number, V>(keys: readonly K[], valueOf: (key: K) => V) {
	return Object.fromEntries(keys.map((key) => [key, valueOf(key)])) as Record<K, V>;
}
