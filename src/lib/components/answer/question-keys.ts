import { evidenceGrades, type EvidenceGrade } from '../../core/assessment/evidence-grades.ts';
import type { Choice } from './change-answer.ts';

/** What a single key chooses: 0–4 a level, N "not known" (in both languages), X "not applicable" where allowed. */
export function choiceForKey(key: string, notApplicable: boolean): Choice | null {
	switch (key) {
		case '0':
			return 0;
		case '1':
			return 1;
		case '2':
			return 2;
		case '3':
			return 3;
		case '4':
			return 4;
		case 'n':
		case 'N':
			return 'unknown';
		case 'x':
		case 'X':
			return notApplicable ? 'not-applicable' : null;
		default:
			return null;
	}
}

/** What a single key chooses among the grades of evidence: A–D, small or capital. */
export function gradeForKey(key: string): EvidenceGrade | null {
	return evidenceGrades.find((grade) => grade === key.toUpperCase()) ?? null;
}
